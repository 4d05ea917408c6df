import { describe, expect, it } from 'vitest'
import { findRepeats } from '../../src/parse/repeats.ts'

const negations = new Set(['not'])
const long = 'The river rose again overnight and reached the lower streets of the old town by dawn.'

describe('findRepeats', () => {
  const table: [string, string, number | null][] = [
    ['the same words', long, 0],
    ['other white space', long.replace(' and ', '\u00a0 and '), 0],
    ['a word or two left out', long.replace('again ', ''), 0],
    ['a word added', long.replace('dawn', 'early dawn'), 0],
    ['another word in its place', long.replace('dawn', 'noon'), null],
    ['a number added', long.replace('streets', '12 streets'), null],
    ['a negation added', long.replace('rose', 'not rose'), null],
    ['many words left out', 'The river rose again overnight and reached the old town.', null],
  ]
  it.each(table)('%s', (_, second, repeats) => {
    expect(findRepeats([long, second], negations)).toEqual([null, repeats])
  })
  it('leaves short sentences alone', () => {
    expect(findRepeats(['Read more here.', 'Read more here.'], negations)).toEqual([null, null])
  })
  it('points at the first of several', () => {
    expect(findRepeats([long, long, long], negations)).toEqual([null, 0, 0])
  })
})
