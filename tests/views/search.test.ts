// What can be found: names in every spelling, sentences with their line and voices, and nothing that may not be shown.
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../src/model/actor.ts'
import { searchLists } from '../../src/views/search-lists.ts'
import { searchRecords, type SearchRecord } from '../../src/views/search-records.ts'
import { find, smallEdition } from './small-edition.ts'

const guard: Actor = {
  id: 'guard',
  kind: 'organization',
  name: 'The coast guard',
  named: true,
  forms: [
    { text: 'The coast guard', counts: { herald: 1 } },
    { text: 'Kustwacht', counts: { courier: 1 } },
  ],
  because: [],
}
const recordsOf = (kind: SearchRecord['kind'], rights: 'full' | 'excerpts' = 'full'): SearchRecord[] =>
  searchRecords(
    smallEdition(({ documents: [herald], actors }) => {
      actors.push(guard)
      herald!.rights = rights
      herald!.mentions = [
        {
          ...find('herald', 'The coast guard'),
          id: 'm',
          type: 'ORG',
          form: 'name',
          actor: 'guard',
          use: null,
          rule: 'test',
        },
      ]
      herald!.attributions = [
        {
          id: 'a',
          kind: 'indirect',
          content: [find('herald', 'at least twelve people drowned')],
          cue: null,
          speaker: find('herald', 'The coast guard'),
          actor: 'guard',
          vague: false,
          rule: 'test',
        },
      ]
    }),
  ).filter((record) => record.kind === kind)
const inHerald = (records: SearchRecord[]): SearchRecord[] =>
  records.filter(({ href }) => href.includes('/herald/'))

describe('searchRecords', () => {
  it('holds every form of a name', () => {
    expect(recordsOf('actor')[0]).toMatchObject({
      title: 'The coast guard',
      content: 'The coast guard · Kustwacht',
      about: 'Organisation · Reported by courier and herald',
    })
  })
  it('adds to a sentence the other names of those it mentions, and does not show them', () => {
    const drowned = inHerald(recordsOf('sentence'))[1]!
    expect(drowned.content).toBe('The coast guard said that at least twelve people drowned. · Kustwacht')
    expect(drowned.title).toBe('The coast guard said that at least twelve people drowned.')
    expect(drowned.about).toBe('herald, line 1 · with words of The coast guard')
    expect(drowned.href).toBe('/sources/herald/#L1.2')
  })
  it('leaves out sentences that repeat, and those that may not be shown', () => {
    expect(inHerald(recordsOf('sentence'))).toHaveLength(2)
    expect(inHerald(recordsOf('sentence', 'excerpts')).map(({ href }) => href)).toEqual([
      '/sources/herald/#L1.1',
    ])
  })
  it('has events with their date', () => {
    expect(recordsOf('event').map(({ about }) => about)).toEqual([
      'Monday 1 March 2021 · Reported by courier and herald',
    ])
  })
})

describe('searchLists', () => {
  it('goes from A to Z by the first letter, accents and quotation marks aside', () => {
    const actor = (name: string): Actor => ({ ...guard, id: name, name })
    const lists = searchLists(
      smallEdition(({ actors, events }) => {
        actors.push(...['Zürich', '“Ana”', 'Éva', '9 Group', 'Eve'].map(actor))
        events.length = 0
      }),
    )
    expect(
      lists.map(({ id, letters }) => [id, letters.map(({ letter, entries }) => letter + entries.length)]),
    ).toEqual([['actors', ['0–91', 'A1', 'E2', 'Z1']]])
  })
  it('tells events of one title apart by their first line', () => {
    const mentions = [{ document: 'herald', id: 'h1' }]
    const lists = searchLists(
      smallEdition(({ events }) => events.push({ ...events[0]!, id: 'another', mentions })),
    )
    const { entries } = lists.find(({ id }) => id === 'events')!.letters[0]!
    expect(entries.map(({ name }) => name)).toEqual([
      'A ferry sinks off Port Anders · courier, line\u00a01',
      'A ferry sinks off Port Anders · herald, line\u00a01',
    ])
  })
})
