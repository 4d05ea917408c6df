// A long list in parts: in order, no row split or lost, and one part where it is short.
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../src/views/parts.ts'

const list = { id: 'named', title: 'Names', page: '/places/', folder: '/places/more/' }
const parts = (...weights: number[]) => partsOf(list, weights, (weight) => weight, { first: 10, then: 20 })

describe('partsOf', () => {
  it.each([
    ['nothing', [], []],
    ['few rows', [3, 7], [[3, 7]]],
    ['many rows', [8, 5, 15, 4, 1], [[8], [5, 15], [4, 1]]],
    ['a row that weighs more than a part holds', [2, 50, 2], [[2], [50], [2]]],
  ])('of %s', (_, weights, rows) => {
    expect(parts(...weights).map((part) => part.rows)).toEqual(rows)
  })
  it('are named and found by their place', () => {
    expect(parts(8, 5).map(({ id, title, href }) => [id, title, href])).toEqual([
      ['named-1', 'Names, part 1 of 2', '/places/#named'],
      ['named-2', 'Names, part 2 of 2', '/places/more/named-2/'],
    ])
    expect(parts(8)[0]!.title).toBe('Names')
  })
})
