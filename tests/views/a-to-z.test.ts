// Lists from A to Z.
import { expect, it } from 'vitest'
import { byLetter, isLong } from '../../src/views/a-to-z.ts'

it('begins with the first letter of the name, without accent, article or quotation mark', () => {
  const names = ['“the road office”', 'Ángel', 'Abe', '9th Street', 'Rome']
  expect(
    byLetter(names.map((name) => ({ name, href: '#' }))).map(
      ({ letter, entries }) => `${letter}: ${entries.map(({ name }) => name).join(', ')}`,
    ),
  ).toEqual(['0–9: 9th Street', 'A: Abe, Ángel', 'R: “the road office”, Rome'])
})

it.each([
  [100, false],
  [101, true],
])('of %i entries folds its letters: %s', (entries, folds) => {
  const names = Array.from({ length: entries }, (_, i) => ({ name: `Name ${i}`, href: '#' }))
  expect(isLong(byLetter(names))).toBe(folds)
})
