import { expect, it } from 'vitest'
import { parseNumberWords } from '../../src/parse/number.ts'

it.each([
  ['forty', 40],
  ['three hundred', 300],
  ['Twenty-three', 23],
  ['a hundred and six', 106],
  ['1.5 million', 1_500_000],
  ['two and a half million', 2_500_000],
  ['half a million', 500_000],
  ['12,000', 12_000],
  ['several hundred', null],
  ['five to six', null],
  ['dozens', null],
  ['the third man', null],
  ['', null],
])('%s is %s', (text, value) => {
  expect(parseNumberWords(text)).toBe(value)
})
