// Builds the site of a content folder: analyses it, writes the pages beside the old ones, and puts them into place at the end.
import { readdirSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { holdLock, lockContent } from './hold-lock.ts'
import { inThread } from './in-thread.ts'
import { countThings } from './progress.ts'
import { replaceFolder, restoreFolder, startFolder } from './swap-folder.ts'

const PROJECT = resolve(import.meta.dirname, '..')

/** What writes the pages of `content/generated` into an empty folder. */
export type WritePages = (folder: string) => Promise<void>

/**
 * Builds into `out`. Until the very end the site that stands there is left alone; a run that fails or is stopped leaves it as
 * it was. Builds that would use the same files wait for one another. Throws what the analysis or `writePages` throws.
 */
export async function build(
  content: string,
  out: string,
  say: (line: string) => void,
  writePages: WritePages = writeWithAstro,
): Promise<void> {
  // Astro takes such a folder for one inside the project, and then does not find its packages
  if (resolve(out).startsWith(PROJECT) && !resolve(out).startsWith(PROJECT + sep))
    throw new Error(
      `OUT: expected a path that does not begin with that of the project, found ${resolve(out)}`,
    )
  const release = [
    holdLock(join(PROJECT, '.astro', 'build.lock'), say),
    lockContent(content, say),
    holdLock(`${resolve(out)}.lock`, say),
  ]
  try {
    await inThread('./ingest-thread.ts', content, say)
    say('Writing the pages …')
    await writeBeside(out, writePages)
    replaceFolder(out)
  } finally {
    release.toReversed().forEach((letGo) => letGo())
  }
}

/** What was half written goes: where the disk is full, the old site and the next build need the space. */
async function writeBeside(out: string, writePages: WritePages): Promise<void> {
  try {
    await writePages(startFolder(out))
  } catch (error) {
    restoreFolder(out)
    // what the system says of a disk has no name of a file
    const isOfSystem = (error as NodeJS.ErrnoException).errno !== undefined
    if (!isOfSystem) throw error
    throw new Error(`${out}: expected to write the pages, found ${(error as Error).message}`, {
      cause: error,
    })
  }
}

/** In this process, so that nothing goes on writing when it is killed. */
async function writeWithAstro(outDir: string): Promise<void> {
  const astro = await import('astro')
  await astro.build({ root: PROJECT, outDir, logLevel: 'warn' })
}

const countPages = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const out = process.env['OUT'] ?? 'dist'
  const say = (line: string): void => void process.stderr.write(`${line}\n`)
  build(process.env['CONTENT'] ?? 'content', out, say)
    .then(() => say(`The site is in ${out}: ${countThings(countPages(out), 'page')}`))
    .catch((error: unknown) => {
      say(error instanceof Error ? error.message : String(error))
      // what Astro has open after a page that failed would keep the process waiting for ever
      process.exit(1)
    })
}
