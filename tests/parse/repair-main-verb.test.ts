// Which verb of a sentence is its main one, where a noun was taken for the root.
import { expect, test } from 'vitest'
import { arcsOf } from './arcs.ts'

test.each([
  [
    'Talks between the government and the rebels collapsed on Tuesday.',
    ['Talks nsubj collapsed', 'collapsed root'],
  ],
  [
    'A ferry carrying 120 passengers sank off the island.',
    ['ferry nsubj sank', 'passengers obj carrying', 'sank root'],
  ],
])('%s', (text, expected) => {
  expect(arcsOf(text)).toEqual(expect.arrayContaining(expected))
})

test('a heading without a verb stays one', () => {
  expect(arcsOf('A ferry carrying 120 passengers')[1]).toBe('ferry root')
})
