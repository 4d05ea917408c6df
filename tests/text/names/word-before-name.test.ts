// What stands before a name and its title.
import { expect, test } from 'vitest'
import { readMarked } from '../../../src/text/marked.ts'
import { wordBeforeName } from '../../../src/text/names/word-before-name.ts'
import { parse } from '../../extract/attributions/attribute.ts'

test.each([
  ['The family of Lieutenant {NAME Ana Diaz} said she was safe.', 'of'],
  ['The brother of Foreign Minister {NAME Ana Diaz} said the road was open.', 'of'],
  ['A lawyer for Mr {NAME Diaz} said the road was open.', 'for'],
  ['Its director, {NAME Ana Diaz}, said the road was open.', ','],
  ['The Secretary of State {NAME Ana Diaz} said the road was open.', 'Secretary'],
  ['Mayor {NAME Ana Diaz} said the road was open.', undefined],
])('%s', (marked, word) => {
  const { text, marks } = readMarked(marked)
  expect(wordBeforeName(parse(text).sentences[0]!, marks[0]!, [])?.exact).toBe(word)
})
