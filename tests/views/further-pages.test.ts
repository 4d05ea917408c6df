// What a long story's pages leave to others: every question and every place stands on one of them.
import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/model/comparison.ts'
import { placesTable } from '../../src/views/data-tables.ts'
import { furtherOf } from '../../src/views/further-pages.ts'
import { pagesOfPlaces } from '../../src/views/place-pages.ts'
import { viewPlaces } from '../../src/views/places-page.ts'
import { sitePaths } from '../../src/views/site-paths.ts'
import { cell, comparison, find, sinking, smallEdition } from './small-edition.ts'

/** A story of so many events, each asked where it was, and as many places that are named once. */
const storyOf = (count: number) =>
  smallEdition((records) => {
    const ids = Array.from({ length: count }, (_, i) => `e${i}`)
    const where = (event: string): Comparison => ({
      ...comparison(`where-${event}`, [cell('herald', 'off Port Anders')], { kind: 'place' }),
      event,
    })
    records.events.push(...ids.map((id) => ({ ...sinking, id, title: id })))
    records.comparisons = ids.map(where)
    records.actors.push(
      ...ids.map((id) => ({ id, kind: 'place' as const, name: id, named: true, forms: [], because: [] })),
    )
    records.documents[0]!.mentions = ids.map((id) => ({
      ...find('herald', 'Port Anders'),
      id,
      type: 'GPE' as const,
      form: 'name' as const,
      actor: id,
      use: null,
      rule: 'test',
    }))
  })

describe('a long story', () => {
  const edition = storyOf(400)
  it('tells every further question once, some on the page and the others on pages of their own', () => {
    for (const id of ['place', 'asked']) {
      const parts = furtherOf(edition).get(id)!
      const events = parts.flatMap(({ rows }) => rows.map(({ title }) => title))
      expect(new Set(events).size).toBe(events.length)
      expect(parts.map(({ rows }) => rows.length)).toEqual([25, 200, events.length - 225])
      expect(events.length).toBeGreaterThan(375)
    }
  })
  it('has every place in a table, and its pages in the sitemap', () => {
    const parts = pagesOfPlaces(viewPlaces(edition)).get('named')!
    expect(parts.map(({ rows }) => rows.length)).toEqual([60, 240, 100])
    expect(sitePaths(edition)).toEqual(expect.arrayContaining(['/places/named-3/', '/compare/more/asked-2/']))
  })
  it('loses none in the file of places', () => {
    expect(placesTable(edition).rows).toHaveLength(400)
  })
})

it('is one page each where the story is short', () => {
  const edition = storyOf(3)
  expect([...furtherOf(edition).keys()]).toEqual([])
  expect([...pagesOfPlaces(viewPlaces(edition)).values()].map((parts) => parts.length)).toEqual([1])
})
