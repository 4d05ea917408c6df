// The numbers of a long story in pages: in order, no row split or lost, and one page where there are few.
import { describe, expect, it } from 'vitest'
import { pagesOfNumbers } from '../../src/views/number-pages.ts'
import type { NumberEntry, NumberGroup } from '../../src/views/numbers-page.ts'
import { smallEdition } from './small-edition.ts'

const [source] = smallEdition().sources
const entry = { source: source!, figure: '4', counts: null, says: '', rule: '', lines: [] } as NumberEntry
/** A kind with rows of so many figures. */
const kindOf = (...figures: number[]): NumberGroup => ({
  id: 'count',
  title: 'Counts',
  rows: figures.map((n, i) => ({
    what: `row ${i}`,
    cells: [{ source: source!, entries: Array.from({ length: n }, () => entry) }],
  })),
})

describe('pagesOfNumbers', () => {
  it.each([
    ['few figures', [3, 4], [['row 0', 'row 1']]],
    ['many', [80, 50, 60, 20], [['row 0'], ['row 1', 'row 2'], ['row 3']]],
    ['a row longer than a page', [10, 300, 10], [['row 0'], ['row 1'], ['row 2']]],
  ])('of %s', (_, figures, rows) => {
    const pages = pagesOfNumbers([kindOf(...figures)]).get('count')!
    expect(pages.map(({ group }) => group.rows.map(({ what }) => what))).toEqual(rows)
  })
  it('are named and found by their place', () => {
    const pages = pagesOfNumbers([kindOf(100, 100)]).get('count')!
    expect(pages.map(({ title, href }) => [title, href])).toEqual([
      ['Counts, part 1 of 2', '/numbers/#count'],
      ['Counts, part 2 of 2', '/numbers/count-2/'],
    ])
  })
})
