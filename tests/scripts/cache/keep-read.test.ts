// Reading once: what was kept is what reading gives, and a change costs the article that it is about.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readFolder, resourcesOnce } from '../../../scripts/analyse-folder.ts'
import { keyOfArticle, readOnce } from '../../../scripts/cache/keep-read.ts'
import { keyFor, openStore, type ResultStore } from '../../../scripts/cache/result-store.ts'
import { readArticles } from '../../../scripts/read-articles.ts'
import { NOTHING_DECIDED } from '../../../src/model/decided.ts'
import { analyse } from '../../../src/pipeline.ts'

const root = mkdtempSync(join(tmpdir(), 'collation-read-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const folder = 'tests/stories/ferry/articles'
const { articles } = readFolder(folder, readArticles(folder))
const resources = resourcesOnce()
const place = { folder: root, program: keyFor('program') }

/** A store that counts what is kept anew. */
function counting(): ResultStore & { kept: number } {
  const store = openStore(place)
  return {
    ...store,
    kept: 0,
    keep(key, text) {
      this.kept++
      store.keep(key, text)
    },
  }
}

const print = (read?: ReturnType<typeof readOnce>): string =>
  JSON.stringify(analyse(articles, [], resources, () => {}, NOTHING_DECIDED, read))

it('gives the analysis that reading gives, byte for byte, when it reads and when it remembers', () => {
  const [first, second] = [counting(), counting()]
  const truth = print()
  expect(print(readOnce(first))).toBe(truth)
  expect(print(readOnce(second))).toBe(truth)
  expect([first.kept, second.kept]).toEqual([articles.length, 0])
})

it('reads a changed article again, and only that one', () => {
  const store = counting()
  const changed = articles.map((article, i) =>
    i === 0 ? { ...article, publishedOn: '2031-01-01' } : article,
  )
  for (const article of changed) readOnce(store)(article, resources)
  expect(store.kept).toBe(1)
})

it('reads anew what says of itself to be something else', () => {
  const [article] = articles
  const broken: ResultStore = { has: () => true, read: () => '{"isRead":', keep: () => {} }
  const [{ found }, truth] = [
    readOnce(broken)(article!, resources),
    readOnce(counting())(article!, resources),
  ]
  expect(found).toEqual(truth.found)
})

it('depends on decisions about this article, and on no other', () => {
  const [article] = articles
  const pair = (document: string) => ({ a: `${document} m1`, b: `${document} m2`, because: 'checked' })
  const decided = (document: string) => ({ same: [pair(document)], different: [] })
  const key = keyOfArticle(article!)
  expect(keyOfArticle(article!, decided('elsewhere'))).toBe(key)
  expect(keyOfArticle(article!, decided(article!.id))).not.toBe(key)
  expect(readdirSync(root).every((name) => name.startsWith('program-'))).toBe(true)
})
