// Who is left in which state, and of how many it is said.
import { expect, test } from 'vitest'
import { arcsOf } from './arcs.ts'

test.each([
  ['The attack left at least 12 people dead.', ['people obj left', 'dead xcomp left']],
  ['The attack left two dead.', ['two obj left', 'dead xcomp left']],
  [
    'The blast leaves 3 dead, 20 injured.',
    ['3 obj leaves', 'dead xcomp leaves', '20 nsubj injured', 'injured conj dead'],
  ],
  [
    'The storm left dozens dead and hundreds homeless.',
    ['dozens obj left', 'hundreds nsubj homeless', 'homeless conj dead'],
  ],
])('somebody is left in a state: %s', (text, expected) => {
  expect(arcsOf(text)).toEqual(expect.arrayContaining(expected))
})

test.each([
  ['Harbour attack: Four dead, 20 injured', ['Four nsubj dead', '20 nsubj injured']],
  ['At least 9 dead in Florida storm', ['9 nsubj dead', 'dead root', 'storm obl dead']],
  ['Two dead, 40 injured in blast at market', ['Two nsubj dead', '40 nsubj injured', 'blast obl injured']],
])('a heading counts: %s', (text, expected) => {
  expect(arcsOf(text)).toEqual(expect.arrayContaining(expected))
})

test('a state that describes a noun is said of nobody else', () => {
  expect(arcsOf('The man left his dead wife in the car.')).toContain('dead amod wife')
})
