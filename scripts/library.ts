// Compiles the library that `import { analyze } from 'collation'` finds: JavaScript, types, and the data beside them.
import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const PROJECT = resolve(import.meta.dirname, '..')
const BUILT = join(PROJECT, 'build/library')
const CONFIGURATION = 'scripts/tsconfig.library.json'
const DATA = ['src/lang/en/gazetteer', 'src/lang/en/weights']

/** Writes `build/library`. Throws what the compiler says. */
export function buildLibrary(): void {
  rmSync(BUILT, { recursive: true, force: true })
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const run = spawnSync(process.execPath, [tsc, '--project', CONFIGURATION], {
    cwd: PROJECT,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`${CONFIGURATION}: expected to compile, found\n${run.stdout}`)
  for (const folder of DATA) cpSync(join(PROJECT, folder), join(BUILT, folder), { recursive: true })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) buildLibrary()
