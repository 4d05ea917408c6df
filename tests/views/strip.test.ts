// The strip of an article: every sentence a piece as wide as its words, those that speak of somebody filled.
import { describe, expect, it } from 'vitest'
import { namingsOf } from '../../src/views/actor-mentions.ts'
import { stripOf } from '../../src/views/strip.ts'
import { find, smallEdition } from './small-edition.ts'

/** The strip of an article for those who are named in these words of it. */
function stripFor(id: string, ...words: string[]) {
  const { sources } = smallEdition(({ documents }) => {
    documents.find((document) => document.id === id)!.mentions = words.map((exact, i) => ({
      ...find(id, exact),
      id: `m${i}`,
      type: 'MISC' as const,
      form: 'name' as const,
      actor: 'somebody',
      use: null,
      rule: 'test',
    }))
  })
  const source = sources.find((one) => one.id === id)!
  return stripOf(source, namingsOf(source, 'somebody'), true)
}

describe('a strip', () => {
  it('tells the sentences apart and fills those that speak of somebody', () => {
    const strip = stripFor('courier', 'Ida Lund')
    expect(strip.where).toBe('1 of 2 sentences')
    expect(strip.all).toBe('M0 5h521m3 0h473')
    expect(strip.hits).toBe('M524 5h473')
    expect(strip.marks).toEqual([{ x: 760.5, line: 1 }])
  })
  it('leaves out what is repeated', () => {
    const { where, all, hits } = stripFor('herald', 'Port Anders')
    expect(where).toBe('1 of 2 sentences')
    expect([all, hits]).toEqual(['M0 5h471m3 0h523', 'M0 5h471'])
  })
  it('is one piece where nothing speaks of them', () => {
    const { where, all, hits, marks } = stripFor('courier')
    expect({ where, all, hits, marks }).toEqual({
      where: '0 of 2 sentences',
      all: 'M0 5h997',
      hits: '',
      marks: [],
    })
  })
})
