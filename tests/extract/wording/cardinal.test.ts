// Cardinal numbers in digits and words.
import { expect, test } from 'vitest'
import { splitAtoms } from '../../../src/extract/wording/atoms.ts'
import { readCardinal } from '../../../src/extract/wording/cardinal.ts'
import { numbers } from '../../../src/lang/en/numbers.ts'

const read = (text: string) => readCardinal(splitAtoms(text), 0, numbers)

test.each([
  ['7', 7],
  ['1,250', 1250],
  ['3.5 million', 3.5e6],
  ['5m', 5e6],
  ['twelve', 12],
  ['twenty-five', 25],
  ['Ninety nine', 99],
  ['two hundred', 200],
  ['two hundred and six', 206],
  ['a thousand', 1000],
  ['three thousand four hundred', 3400],
  ['one million two hundred thousand', 1.2e6],
  ['two dozen', 24],
])('%s is %i', (text, value) => {
  expect(read(text)).toEqual({ value, length: splitAtoms(text).length })
})

test.each([
  ['two and six', 2, 1],
  ['two three', 2, 1],
  ['five 5', 5, 1],
  ['twenty and', 20, 1],
])('%s stops at %i', (text, value, length) => expect(read(text)).toEqual({ value, length }))

test.each(['a', 'an hour', 'and two', 'hundred', 'dozens', '', '1'.repeat(30)])('“%s” is none', (text) => {
  expect(read(text)).toBeNull()
})
