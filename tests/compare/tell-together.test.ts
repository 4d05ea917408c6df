// Sources that say the same stand together in a reason.
import { expect, it } from 'vitest'
import { tellTogether } from '../../src/compare/verdicts/tell-together.ts'

const name = (document: number): string => 'ABCDEF'[document]!
const told = (...texts: string[]) => texts.map((text, document) => ({ document, text }))

it.each([
  [told('“many”', '“10”'), ['A “many”', 'B “10”']],
  [told('“many”', '“10”', '“many”'), ['A and C “many”', 'B “10”']],
  [told('“x”', '“x”', '“x”', '“x”', '“x”', '“y”'), ['5 sources “x”', 'F “y”']],
  [told('“x”', '“x”'), ['“x”']],
  [told('“x”'), ['A “x”']],
])('%#', (all, expected) => {
  expect(tellTogether(all, name, { mayOmitAll: true })).toEqual(expected)
})
it('names all of them where only some of all are told', () => {
  expect(tellTogether(told('no attribution', 'no attribution'), name, { between: ': ' })).toEqual([
    'A and B: no attribution',
  ])
})
