// Excerpts: how much of a sentence is shown, what is marked in it, and whose words it is.
import { describe, expect, it } from 'vitest'
import { clauseAround } from '../../src/views/clause.ts'
import { excerptOf, type Piece } from '../../src/views/excerpt.ts'
import { marksOf } from '../../src/views/marks.ts'
import { find, smallEdition } from './small-edition.ts'

const own = { voice: 'own', by: null } as const
const shown = (pieces: Piece[]): string =>
  pieces
    .map((piece) => (piece.kind === 'cut' ? '[…]' : piece.kind === 'mark' ? `<${piece.text}>` : piece.text))
    .join('')

describe('clauseAround', () => {
  const long =
    'After a night of heavy rain that closed two roads in the south, the council opened three schools as shelters, and the army sent boats, tents and food to the villages along the river.'
  const whole = { start: 0, end: long.length }
  const cut = (words: string, tight = false): string => {
    const start = long.indexOf(words)
    const range = clauseAround(long, whole, { start, end: start + words.length }, tight)
    return long.slice(range.start, range.end)
  }
  it('shows a short sentence whole', () => {
    expect(clauseAround('It rained.', { start: 0, end: 10 }, { start: 3, end: 9 })).toEqual({
      start: 0,
      end: 10,
    })
  })
  it.each([
    ['opened', false, 'the council opened three schools as shelters'],
    ['opened', true, 'the council opened three schools as shelters'],
    ['heavy rain', true, 'After a night of heavy rain that closed two roads in the south'],
  ])('cuts around “%s” (tight: %s)', (words, tight, expected) => {
    expect(cut(words, tight)).toBe(expected)
  })
  it('ends before a quotation that goes on', () => {
    const text =
      'The mayor is "obviously following it, even today, with deep concern, and hoping for the best in the week", an aide said on Monday.'
    const range = clauseAround(text, { start: 0, end: text.length }, { start: 0, end: 9 }, true)
    expect(text.slice(range.start, range.end)).toBe('The mayor is')
  })
  it('never loses the words that matter', () => {
    for (const word of long.match(/\w+/g)!)
      for (const tight of [true, false]) expect(cut(word, tight)).toContain(word)
  })
})

describe('excerptOf', () => {
  const { sources } = smallEdition()
  const herald = sources.find(({ id }) => id === 'herald')

  it('marks the words and leaves the rest as it is', () => {
    const words = find('herald', 'sank')
    const excerpt = excerptOf(herald!, words, own, marksOf([words]))!
    expect(shown(excerpt.pieces)).toBe('The ferry Orion <sank> off Port Anders on Monday.')
    expect(excerpt).toMatchObject({ line: 1, says: 'in its own voice', rule: '', dir: undefined })
    expect(excerpt.href).toMatch(/\/sources\/herald\/#L1\.1$/)
  })
  it('tells the second sentence of a line from the first', () => {
    expect(excerptOf(herald!, find('herald', 'drowned'), own, [])!.href).toMatch(/#L1\.2$/)
  })
  it('says on whose word', () => {
    const excerpt = excerptOf(
      herald!,
      find('herald', 'drowned'),
      { voice: 'attributed', by: 'the coast guard' },
      [],
    )!
    expect(excerpt).toMatchObject({ says: 'on the word of the coast guard', rule: 'attr' })
  })
  it('is nothing where no sentence is', () => {
    expect(excerptOf(herald!, { start: 9999, end: 9999 }, own, [])).toBeNull()
  })
})

describe('marksOf', () => {
  it('keeps a short span that holds another, and lets a long one give way', () => {
    const long = { start: 0, end: 60, exact: 'one two three four five six seven eight nine ten eleven' }
    const [short, narrow] = [
      { start: 0, end: 13, exact: 'one two three' },
      { start: 4, end: 7, exact: 'two' },
    ]
    expect(marksOf([long, short, narrow]).map(({ end }) => end)).toEqual([13, 7])
  })
})
