// What the subject of a heading is that has a phrase behind it.
import { expect, test } from 'vitest'
import { arcsOf } from './arcs.ts'

test.each([
  ['Fire at factory kills 7', ['Fire nsubj kills', 'factory nmod Fire', 'kills root']],
  [
    'Attack on convoy kills 40 soldiers in Kashmir',
    ['Attack nsubj kills', 'convoy nmod Attack', 'soldiers obj kills', 'Kashmir nmod kills'],
  ],
])('%s', (text, expected) => {
  expect(arcsOf(text)).toEqual(expect.arrayContaining(expected))
})
