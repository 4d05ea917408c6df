// The pages of a built site, one after the other: all of a large story at once would fill the memory.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A built page: its path below the folder of the site, and its HTML. */
export interface BuiltPage {
  path: string
  html: string
}

/** Every page but that for addresses which lead nowhere, in the order of their paths. */
export function* builtPages(folder: string): Generator<BuiltPage> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({ file, path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}` }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const { file, path } of pages) yield { path, html: readFileSync(join(folder, file), 'utf8') }
}
