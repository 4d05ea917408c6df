// Whose verb stands behind an aside in dashes.
import { expect, test } from 'vitest'
import { arcsOf } from './arcs.ts'

test('an aside keeps no subject from its verbs', () => {
  const text =
    'Chile has sought help from the council, while Peru -- which is facing an election in May -- reached out to countries including Spain, Italy and France and urged the government to act.'
  expect(arcsOf(text)).toEqual(
    expect.arrayContaining([
      'Peru nsubj reached',
      'while mark reached',
      'urged conj reached',
      'Chile nsubj sought',
    ]),
  )
})
