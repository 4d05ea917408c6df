import { expect, it } from 'vitest'
import { repairRelativeClause } from '../../src/parse/repair-tree.ts'
import { handmadeSentence } from '../text/handmade-sentence.ts'

const arcs = (rows: string[]) => {
  const { tokens } = handmadeSentence(rows)
  repairRelativeClause(tokens)
  return tokens.map((t) => `${t.exact} ${t.deprel} ${tokens[t.head]?.exact ?? '-'}`)
}

it('gives the main clause back its verb and subject', () => {
  const swallowed = ['storm NN 3 nsubj', 'that WDT 3 nsubj', 'hit VBD 0 root', 'towns NNS 5 nsubj']
  expect(arcs([...swallowed, 'killed VBD 3 ccomp', 'four NNS 5 obj', '. . 3 punct'])).toEqual([
    'storm nsubj killed',
    'that nsubj hit',
    'hit acl:relcl storm',
    'towns obj hit',
    'killed root -',
    'four obj killed',
    '. punct killed',
  ])
})

it('leaves a clause with "and" and a right tree alone', () => {
  const rows = ['storm NN 3 nsubj', 'that WDT 3 nsubj', 'hit VBD 0 root', 'and CC 5 cc', 'killed VBD 3 conj']
  expect(arcs(rows)[4]).toBe('killed conj hit')
  const right = ['storm NN 4 nsubj', 'that WDT 3 nsubj', 'hit VBD 1 acl:relcl', 'killed VBD 0 root']
  expect(arcs(right)).toEqual([
    'storm nsubj killed',
    'that nsubj hit',
    'hit acl:relcl storm',
    'killed root -',
  ])
})
