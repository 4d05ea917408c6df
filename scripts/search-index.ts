// After the build: makes the index of the search from the records that the site wrote, and removes these.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { SearchRecord } from '../src/views/search-records.ts'

/** Files of Pagefind's own interfaces, which the search page does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./

/** Writes `pagefind/` beside the pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const file = join(folder, 'search/records.json')
        const records = JSON.parse(readFileSync(file, 'utf8')) as SearchRecord[]
        rmSync(file)
        for (const { path, content } of await indexOf(records)) {
          const target = join(folder, 'pagefind', path)
          mkdirSync(dirname(target), { recursive: true })
          writeFileSync(target, content)
        }
        logger.info(`${records.length} records can be found`)
      },
    },
  }
}

/** The files of an index. Throws what Pagefind reports. */
async function indexOf(records: readonly SearchRecord[]): Promise<{ path: string; content: Uint8Array }[]> {
  const { close, createIndex } = await import('pagefind')
  // One index for all languages: a reader who searches for a name does not choose one first.
  const { index, errors } = await createIndex({ forceLanguage: 'en' })
  if (!index) throw new Error(`search index: ${errors.join('; ')}`)
  for (const { content, ...meta } of records) {
    const record = { url: meta.href, content, language: 'en', meta }
    const { errors: faults } = await index.addCustomRecord(record)
    if (faults.length > 0) throw new Error(`search index, ${meta.href}: ${faults.join('; ')}`)
  }
  const { files, errors: faults } = await index.getFiles()
  if (faults.length > 0) throw new Error(`search index: ${faults.join('; ')}`)
  await close()
  return files.filter(({ path }) => !UNUSED.test(path))
}
