import { describe, expect, it } from 'vitest'
import { rankComparisons } from '../../src/compare/rank.ts'
import type { Cell, UnrankedComparison } from '../../src/model/comparison.ts'

const cell = (source: string, voice: Cell['voice'] = 'own'): Cell => ({
  ...{ source, voice, by: null, actor: null, origin: null, proof: null },
  spans: [],
})

const row = (id: string, more: Partial<UnrankedComparison> = {}): UnrankedComparison => ({
  ...{
    id,
    event: null,
    question: id,
    text: `${id}?`,
    group: 'g',
    kind: 'manner',
    importance: 2,
    verdict: 'differs',
  },
  between: null,
  pairs: [],
  cells: [cell('a'), cell('b')],
  because: '',
  ...more,
})

/** Ids in the order of their places. */
const ordered = (...rows: UnrankedComparison[]): string[] =>
  rankComparisons(rows)
    .sort((a, b) => a.rank.place - b.rank.place)
    .map(({ id }) => id)

describe('what a reader needs first', () => {
  it.each([
    [
      'a contradiction, however small',
      row('x', { importance: 1 }),
      row('first', { verdict: 'conflict', importance: 3 }),
    ],
    ['a difference before an omission', row('x', { verdict: 'only', importance: 1 }), row('first')],
    ['the question that matters more', row('x'), row('first', { importance: 1 })],
    [
      'a fact here and a claim there',
      row('x'),
      row('first', { cells: [cell('a'), cell('b', 'attributed')] }),
    ],
    ['more sources', row('x'), row('first', { cells: [cell('a'), cell('b'), cell('c')] })],
  ])('is %s', (_, x, first) => {
    expect(ordered(x, first)).toEqual(['first', 'x'])
    expect(ordered(first, x)).toEqual(['first', 'x'])
  })
  it('is what belongs to the event that is told differently most often', () => {
    const [one, other] = [row('one', { event: 'e' }), row('other', { event: 'e' })]
    expect(ordered(row('x', { event: 'f' }), one, other)).toEqual(['one', 'other', 'x'])
  })
  it('keeps the order of what is equal', () => {
    expect(ordered(row('one'), row('other'))).toEqual(['one', 'other'])
  })
  it.each([
    [
      'on whose word the other has it',
      [row('x', { importance: 1, cells: [cell('a'), { ...cell('b', 'attributed'), by: 'the mayor' }] })],
      'How it was done weighs most; one says it itself, another on the word of “the mayor”.',
    ],
    [
      'what alone sets it before the next',
      [row('x', { cells: [cell('a'), cell('b'), cell('c')] }), row('y', { kind: 'place' })],
      'How it was done weighs less; 3 sources answer, 2 the next.',
    ],
    ['what a contradiction is', [row('x', { verdict: 'conflict' })], 'The two cannot both be right.'],
    ['no more than that where nothing does', [row('x'), row('y')], 'How it was done weighs less.'],
  ])('gives its reason: %s', (_, rows, because) => {
    expect(rankComparisons(rows)[0]!.rank).toEqual({ place: 1, because })
  })
})
