// Descriptions that set somebody beside another, and some that do not.
import { expect, it } from 'vitest'
import { actorWords } from '../../../src/lang/en/actors.ts'
import { saysOther } from '../../../src/text/names/other-words.ts'

it.each([
  ['another woman', true],
  ['Another woman', true],
  ['the new clerk', true],
  ['New clerk', true],
  ['a New York woman', false],
  ['New York woman', false],
  ['a former clerk', false],
  ['a woman', false],
])('%s: %s', (description, expected) => {
  expect(saysOther(description, actorWords)).toBe(expected)
})
