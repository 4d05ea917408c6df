// Tokens by their place.
import { expect, test } from 'vitest'
import { indexOfTokenAt, tokenHolding, tokensInRange } from '../../src/text/token-search.ts'
import { handmadeSentence } from './handmade-sentence.ts'

const sentence = handmadeSentence(['We PRP 2 nsubj', 'saw VBD 0 root', 'it PRP 2 obj'])

test.each([
  [0, 'We'],
  [1, 'We'],
  [2, null],
  [3, 'saw'],
  [8, 'it'],
  [9, null],
])('at %i stands %s', (offset, word) => expect(tokenHolding(sentence, offset)?.exact ?? null).toBe(word))

test('the first token behind a place', () => {
  expect([0, 2, 6, 9].map((offset) => indexOfTokenAt(sentence, offset))).toEqual([0, 1, 2, 3])
  expect(indexOfTokenAt({ ...sentence, tokens: [] }, 0)).toBe(0)
})

test('tokens that lie in a range', () => {
  const words = (start: number, end: number) =>
    tokensInRange(sentence, { start, end }).map(({ exact }) => exact)
  expect(words(0, 6)).toEqual(['We', 'saw'])
  expect(words(1, 8)).toEqual(['saw'])
  expect(words(4, 5)).toEqual([])
})
