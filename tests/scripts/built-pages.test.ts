// The pages of a built site: each once, in the order of their paths, without the page for addresses that lead nowhere.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { builtPages } from '../../scripts/built-pages.ts'

it('are read one after the other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collation-pages-'))
  const files = { 'index.html': 'home', '404.html': 'lost', 'events/a/index.html': 'a', 'events.json': '[]' }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const pages = builtPages(folder)
  expect(pages.next().value).toEqual({ path: '/', html: 'home' })
  rmSync(join(folder, 'events/a/index.html'))
  expect(() => pages.next()).toThrow('ENOENT')
  rmSync(folder, { recursive: true })
})
