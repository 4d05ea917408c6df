// Which plural nouns of headings are verbs that count, and what they count.
import { expect, test } from 'vitest'
import { arcsOf } from './arcs.ts'

test.each([
  [
    'Bus crash kills 12, injures 30',
    ['crash nsubj kills', '12 obj kills', 'injures conj kills', '30 obj injures'],
  ],
  ['Suicide bomber kills 40 in Kabul', ['bomber nsubj kills', '40 obj kills', 'Kabul obl kills']],
  ['Quake rocks capital, kills 4', ['kills conj rocks', '4 obj kills']],
  ['Hurricane kills at least 9 in Florida', ['Hurricane nsubj kills', '9 obj kills', 'Florida obl kills']],
  ['Gunman kills 1, wounds 2 at accounting office', ['1 obj kills', '2 obj wounds', 'office obl wounds']],
])('%s', (text, expected) => {
  expect(arcsOf(text)).toEqual(expect.arrayContaining(expected))
})

test('a number after a noun that does not count stays with it', () => {
  expect(arcsOf('The court struck down articles 12 and 14.')).not.toContain('12 obj struck')
})

test('a bare number has no place of its own', () => {
  expect(arcsOf('Gunman shoots 3 at mall')).toContain('mall obl shoots')
})
