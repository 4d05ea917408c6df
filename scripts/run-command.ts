// How a file that is a command is run: its arguments go in, its exit code comes out, and whoever asks for help gets it.
import { pathToFileURL } from 'node:url'

/**
 * Runs `main` when the file whose `import.meta.url` is `url` is what Node was started with, and ends the process with the exit code
 * that it gives. `--help` and `-h` print `usage` and do nothing else.
 */
export async function runCommand(
  url: string,
  usage: string,
  main: (args: string[]) => number | Promise<number>,
): Promise<void> {
  if (url !== pathToFileURL(process.argv[1] ?? '').href) return
  const args = process.argv.slice(2)
  if (args.includes('--help') || args.includes('-h')) process.stdout.write(`${usage}\n`)
  else process.exitCode = await main(args)
}
