// The command: analyses the articles of one folder as one story and writes one JSON document.
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { analyseFolder, printProblem } from './analyse-folder.ts'
import { startProgress } from './progress.ts'
import { writeFile } from './write-file.ts'

const USAGE = `usage: npm run --silent analyze -- FOLDER --out FILE [--strict]

Analyses all articles in FOLDER (NAME.txt, NAME.md, NAME.html, each with an optional record NAME.yaml)
as one story and writes FILE. A bad article is listed under "problems" and the others are analysed;
with --strict any problem stops it.`

/** Runs the command and returns its exit code: 0 written, 1 nothing was written. */
export function analyze(args: string[], say: (line: string) => void): number {
  const progress = startProgress()
  try {
    const { folder, out, isStrict } = readArguments(args)
    const analysis = analyseFolder(folder, progress.step)
    const { problems, documents } = analysis
    problems.map(printProblem).forEach(say)
    if (isStrict && problems.length > 0)
      throw new Error(`${folder}: expected no problems (--strict), found ${problems.length}`)
    writeFile(out, `${JSON.stringify(analysis, null, 1)}\n`)
    progress.end(`${documents.length} articles analysed`)
    return 0
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return 1
  }
}

function readArguments(args: string[]): { folder: string; out: string; isStrict: boolean } {
  const options = { out: { type: 'string' }, strict: { type: 'boolean', default: false } } as const
  let parsed
  try {
    parsed = parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`, { cause: error })
  }
  const [folder, ...more] = parsed.positionals
  const { out, strict } = parsed.values
  if (!folder || !out || more.length > 0)
    throw new Error(`expected one FOLDER and --out FILE, found ${args.join(' ') || 'neither'}\n${USAGE}`)
  return { folder, out, isStrict: strict }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = analyze(process.argv.slice(2), (line) => process.stderr.write(`${line}\n`))
