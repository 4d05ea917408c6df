// Order, names and letters of the sources, and hand-written data that is refused with its place.
import { describe, expect, it } from 'vitest'
import { arrangeSources } from '../../../src/ingest/story/arrange-sources.ts'
import { readEditorial } from '../../../src/ingest/story/read-editorial.ts'
import { Correction, SourceRecord, StoryRecord } from '../../../src/model/story-record.ts'

const articles = ['a', 'b', 'c'].map((id) => ({ id, source: id === 'c' ? null : 'Harbour News' }))
const story = (order: string[] = []): StoryRecord => ({ title: null, standfirst: null, order })

describe('sources', () => {
  it('stand in the order given, the rest behind, with names and free letters', () => {
    const records = new Map([['b', { name: 'Bay Times', letter: 'H' }]])
    const { sources } = arrangeSources(articles, story(['c', 'b']), records)
    expect(sources.map(({ document, name, letter, order }) => [document, name, letter, order])).toEqual([
      ['c', 'c', 'C', 1],
      ['b', 'Bay Times', 'H', 2],
      ['a', 'Harbour News', 'Ha', 3],
    ])
  })
  it('of one outlet are told apart by their files', () => {
    const { sources } = arrangeSources(articles, story(), new Map())
    expect(sources.map(({ name, letter }) => [name, letter])).toEqual([
      ['Harbour News (a)', 'H'],
      ['Harbour News (b)', 'Ha'],
      ['c', 'C'],
    ])
  })
  it('get letters of their own, however many there are', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ id: `x${i}`, source: 'Same' }))
    const { sources } = arrangeSources(many, story(), new Map())
    expect(new Set(sources.map(({ letter }) => letter)).size).toBe(60)
    expect(sources.every(({ letter }) => letter.length <= 2)).toBe(true)
  })
  it.each([
    [story(['d']), {}, 'story.yaml, order: expected an article (a, b, c), found d'],
    [story(), { d: {} }, 'sources/d.yaml: expected an article (a, b, c), found d'],
    [
      story(),
      { a: { letter: 'Q' }, c: { letter: 'Q' } },
      'sources/a.yaml, letter: expected one of its own, found Q, which c has too',
    ],
  ])('that are not there or not apart are refused (%#)', (record, sources, message) => {
    expect(() => arrangeSources(articles, record, new Map(Object.entries(sources)))).toThrow(message)
  })
})

describe('what an editor wrote', () => {
  it('may be empty', () => {
    expect(readEditorial('story.yaml', '# later\n', StoryRecord)).toEqual({
      title: null,
      standfirst: null,
      order: [],
    })
  })
  it.each([
    [
      'story.yaml',
      'title: 5',
      StoryRecord,
      'story.yaml, title: expected words, found 5: put quotation marks around it',
    ],
    [
      'story.yaml',
      'titel: A',
      StoryRecord,
      'story.yaml: expected no other field than title, standfirst, order, found titel: did you mean title?',
    ],
    ['story.yaml', 'title: [', StoryRecord, 'story.yaml, line 1: expected YAML, found: '],
    ['sources/a.yaml', 'letter: ABC', SourceRecord, 'sources/a.yaml, letter: '],
    [
      'c.yaml',
      'date: 2024-02-30\npage: /a/\nwas: x\nis: y\nreason: z',
      Correction,
      'c.yaml, date: expected a day that exists, YYYY-MM-DD, found "2024-02-30"',
    ],
    [
      'c.yaml',
      'date: 2024-02-03\npage: /a/\nwas: x\nis: y',
      Correction,
      'c.yaml, reason: expected string, found nothing',
    ],
  ])('%s with %j is refused with its place', (file, yaml, schema, message) => {
    expect(() => readEditorial<unknown>(file, yaml, schema)).toThrow(message)
  })
})
