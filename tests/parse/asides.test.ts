// Asides between a noun and its verb are read alone, and so is the sentence around them.
import { expect, test } from 'vitest'
import { arcsOf } from './arcs.ts'

test.each([
  [
    'The union agreed to talks, but Norddal – which owns the plant – said it would close.',
    ['Norddal nsubj said', 'said conj agreed', 'owns acl:relcl Norddal', 'which nsubj owns'],
  ],
  [
    'Chile has sought help from the council, while Peru -- which is facing an election in May -- reached out to countries including Spain, Italy and France and urged the government to act.',
    ['Peru nsubj reached', 'while mark reached', 'urged conj reached', 'Chile nsubj sought'],
  ],
  [
    'The minister resigned, while Norddal, which owns the plant, said it would close.',
    ['resigned root', 'Norddal nsubj said', 'said advcl resigned', 'owns acl:relcl Norddal'],
  ],
  [
    'Police said the man — a teacher from Graz — shot two people and fled.',
    ['man nsubj shot', 'teacher appos man', 'Graz nmod teacher', 'fled conj shot'],
  ],
  [
    'A senior official at the agency, who was not authorised to speak to the press, put the number of missing at 100.',
    ['official nsubj put', 'put root', 'authorised acl:relcl agency'],
  ],
  [
    'The senator, according to two people familiar with the matter, plans to resign.',
    ['senator nsubj plans', 'plans root', 'people obl plans', 'matter obl familiar'],
  ],
  ['The bridge – built in 1960 – collapsed on Friday.', ['bridge nsubj collapsed', 'built acl bridge']],
  ['The mayor – she was elected in May – has resigned.', ['mayor nsubj resigned', 'elected parataxis mayor']],
  [
    'The town, which has three schools, two parks, lost power – its only supply – and was cut off.',
    ['town nsubj lost', 'has acl:relcl town', 'parks conj schools'],
  ],
])('%s', (text, expected) => {
  expect(arcsOf(text)).toEqual(expect.arrayContaining(expected))
})

test.each([
  ['Rescuers saved three people – two of them children – from the flood.', 'flood obl saved'],
  ['She met the minister, who resigned on Monday, in Graz.', 'minister obj met'],
])('what stands elsewhere is read in its place: %s', (text, arc) => {
  expect(arcsOf(text)).toContain(arc)
})

test('every word of a long row of asides hangs on one root', () => {
  const text = `The mayor ${'– a lawyer – said '.repeat(40)}no.`
  expect(arcsOf(text).filter((arc) => arc.endsWith(' root'))).toHaveLength(1)
})
