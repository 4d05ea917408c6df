// Which words in -ing are nouns for deeds, and what then hangs on them.
import { expect, test } from 'vitest'
import { arcsOf } from './arcs.ts'

test.each([
  [
    'The Harbour office shooting left two dead.',
    ['office compound shooting', 'shooting nsubj left', 'left root'],
  ],
  [
    'Police are investigating an April 2007 shooting at a bank.',
    ['an det shooting', 'April compound shooting'],
  ],
  [
    'A police shooting of a teenager led to protests.',
    ['police compound shooting', 'teenager nmod shooting'],
  ],
  [
    'A church shooting in Texas killed six.',
    ['church compound shooting', 'Texas nmod shooting', 'shooting nsubj killed'],
  ],
])('%s', (text, expected) => {
  expect(arcsOf(text)).toEqual(expect.arrayContaining(expected))
})

test.each([
  ['A man shooting at a crowd was killed.', 'shooting acl man'],
  ['Soldiers bombing the city were seen.', 'bombing acl Soldiers'],
])('a clause stays a clause: %s', (text, arc) => {
  expect(arcsOf(text)).toContain(arc)
})
