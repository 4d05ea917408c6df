// Whose verb stands behind "as".
import { expect, test } from 'vitest'
import { arcsOf } from './arcs.ts'

test('a noun between “as” and a verb is the subject of that verb', () => {
  expect(arcsOf('Thousands of people were evacuated as the river burst its banks.')).toEqual(
    expect.arrayContaining(['as mark burst', 'river nsubj burst', 'burst advcl evacuated']),
  )
})
