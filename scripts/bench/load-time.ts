// How long words, names and weights take to load, and how much room they take on disk.
import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median } from './measure.ts'

const ENGLISH = join(import.meta.dirname, '../../src/lang/en')

/** Milliseconds by the clock in a fresh process, without its start and the reading of the program; median. */
export function loadTime(runs: number): number {
  const program = pathToFileURL(join(import.meta.dirname, '../load-resources.ts'))
  const code = `const { loadResources } = await import('${program}'); const start = performance.now(); loadResources(); console.log(performance.now() - start)`
  const times = Array.from({ length: runs }, () =>
    Number(
      execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', code], {
        encoding: 'utf8',
      }),
    ),
  )
  return median(times)
}

/** Bytes of all files below a folder of `src/lang/en`. */
export const sizeOf = (folder: 'weights' | 'gazetteer'): number =>
  readdirSync(join(ENGLISH, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
