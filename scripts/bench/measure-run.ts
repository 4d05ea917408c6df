// One run of the analysis command in a process of its own, and what the system says that it used, all threads together.
import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { analyze } from '../analyze.ts'

export interface RunFigures {
  /** Seconds of processor time, and by the clock. */
  cpu: number
  wall: number
  /** Megabytes at the most. */
  memory: number
}

/** Throws with the last words of a run that failed. */
export function measureRun(
  folders: readonly string[],
  out: string,
  cache: string,
  threads: number,
): RunFigures {
  const command = ['--no-warnings', import.meta.filename, ...folders]
  const options = ['--out', out, '--cache', cache, '--workers', String(threads)]
  const run = spawnSync(process.execPath, [...command, ...options], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`expected a run to end, found ${run.stderr.slice(-2000)}`)
  return JSON.parse(run.stdout) as RunFigures
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await analyze(process.argv.slice(2), () => {})
  const { user, system } = process.cpuUsage()
  const memory = (process.resourceUsage().maxRSS * 1024) / 1e6
  const figures: RunFigures = { cpu: (user + system) / 1e6, wall: performance.now() / 1000, memory }
  process.stdout.write(JSON.stringify(figures))
}
