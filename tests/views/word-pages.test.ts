// The words that answer a question which is put to whole articles: of many sources in parts, each once.
import { expect, it } from 'vitest'
import { sitePaths } from '../../src/views/site-paths.ts'
import { wordsOf } from '../../src/views/word-pages.ts'
import { cell, comparison, smallEdition } from './small-edition.ts'

/** A story of so many sources that answer one question with so many words each. */
const storyOf = (sources: number, words: number) =>
  smallEdition((records) => {
    const [herald] = records.documents
    const text = Array.from({ length: words }, (_, i) => `Word${i} stands.`).join(' ')
    const sentences = [...text.matchAll(/Word\d+ stands\./g)].map(({ index, 0: exact }) => ({
      ...{ start: index, end: index + exact.length, exact, paragraph: 0, line: 1 },
      ...{ section: 'body' as const, repeats: null },
    }))
    const ids = Array.from({ length: sources }, (_, i) => `source-${i}`)
    records.documents = ids.map((id) => ({ ...herald!, id, file: `${id}.txt`, source: id, text, sentences }))
    records.events = []
    const spans = [...text.matchAll(/Word\d+/g)].map(({ index, 0: exact }) => ({
      ...{ start: index, end: index + exact.length, exact },
    }))
    const cells = ids.flatMap((source) =>
      spans.map((span) => ({ ...cell('herald', 'Monday'), source, spans: [span] })),
    )
    records.comparisons = [{ ...comparison('voices', cells, { kind: 'sourcing' }), event: null }]
  })

it('are told in parts, in order, with pages in the sitemap', () => {
  const edition = storyOf(4, 200)
  const parts = wordsOf(edition).get('voices')!
  expect(parts.map(({ rows }) => rows.length)).toEqual([24, 120, 56])
  expect(new Set(parts.flatMap(({ rows }) => rows)).size).toBe(200)
  expect(sitePaths(edition)).toContain('/compare/words/voices-3/')
})

it('stand on one page where they are few, or their sources side by side', () => {
  expect(wordsOf(storyOf(4, 10)).get('voices')).toHaveLength(1)
  expect(wordsOf(storyOf(3, 200)).size).toBe(0)
})
