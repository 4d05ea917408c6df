// Weighing a built site: what counts, and what is said when it is too much.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { BUDGETS, overBudget, weighSite } from '../../scripts/budgets.ts'

const folder = mkdtempSync(join(tmpdir(), 'budgets-'))
afterAll(() => rmSync(folder, { recursive: true }))
for (const name of ['a', 'b']) mkdirSync(join(folder, name))
writeFileSync(join(folder, 'a.js'), 'alert(1)')
writeFileSync(join(folder, 'a.woff2'), 'x'.repeat(50))
writeFileSync(
  join(folder, 'index.html'),
  '<style>url("/a.woff2")</style><p>a page of more words than the other has',
)
writeFileSync(join(folder, 'a/index.html'), '<script type="module" src="/a.js"></script>')
writeFileSync(join(folder, 'b/index.html'), '<script type="module">f()</script>')

describe('weighSite', () => {
  it('weighs HTML, style, script and fonts', () => {
    const { pages, fonts } = weighSite(folder)
    expect(pages.map(({ path, style, script }) => [path, style > 0, script > 0])).toEqual([
      ['/', true, false],
      ['/a/', false, true],
      ['/b/', false, true],
    ])
    expect(fonts).toBe(50)
  })
  it('names what is too heavy', () => {
    expect(overBudget(weighSite(folder))).toEqual([
      expect.stringMatching(/^\/a\/: script \d+ bytes$/),
      expect.stringMatching(/^\/b\/: script \d+ bytes$/),
    ])
    const search = { path: '/search/', html: BUDGETS.page + 1, style: 0, script: 2_900 }
    expect(overBudget({ pages: [search], fonts: 100_001 })).toEqual([
      '/search/: HTML and style 14601 of 14600 bytes',
      'fonts: 100001 of 100000 bytes',
    ])
  })
})
