// What a degree and its number stand with.
import { expect, test } from 'vitest'
import { arcsOf } from './arcs.ts'

test('a degree describes the noun behind its number', () => {
  expect(arcsOf('A magnitude 7.1 earthquake struck off the coast of Chile on Sunday.')).toEqual(
    expect.arrayContaining([
      'A det earthquake',
      'magnitude compound earthquake',
      '7.1 nummod magnitude',
      'earthquake nsubj struck',
    ]),
  )
})
