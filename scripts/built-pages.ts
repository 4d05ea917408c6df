// The pages of a built site, one after the other: all of a large story at once would fill the memory.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A built page: its path below the folder of the site, and its HTML. */
export interface BuiltPage {
  path: string
  html: string
}

/** Every page with its file, in the order of their paths. */
export function* builtPages(folder: string): Generator<BuiltPage & { file: string }> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, path: `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}` }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const { name, path } of pages) {
    const file = join(folder, name)
    yield { path, file, html: readFileSync(file, 'utf8') }
  }
}
