import { expect, it } from 'vitest'
import { repairCoordination } from '../../src/parse/repair-coordination.ts'
import { handmadeSentence } from '../text/handmade-sentence.ts'

const arcs = (rows: string[]) => {
  const { tokens } = handmadeSentence(rows)
  repairCoordination(tokens)
  return tokens.map((t) => `${t.exact} ${t.deprel} ${tokens[t.head]?.exact ?? '-'}`)
}

it('joins a finite verb to the verb before the noun', () => {
  const rows = [
    'mayor NN 2 nsubj',
    'denied VBD 0 root',
    'charges NNS 2 obj',
    'and CC 5 cc',
    'left VBD 3 conj',
  ]
  expect(arcs(rows)[4]).toBe('left conj denied')
})

it('leaves alone what has a subject, what follows a predicate noun, and joined nouns', () => {
  const own = [
    'mayor NN 2 nsubj',
    'denied VBD 0 root',
    'charges NNS 2 obj',
    'and CC 6 cc',
    'she NN 6 nsubj',
    'left VBD 3 conj',
  ]
  expect(arcs(own)[5]).toBe('left conj charges')
  const predicate = ['she NN 3 nsubj', 'is VBZ 3 cop', 'doctor NN 0 root', 'and CC 5 cc', 'lives VBZ 3 conj']
  expect(arcs(predicate)[4]).toBe('lives conj doctor')
  const nouns = ['sold VBD 0 root', 'cars NNS 1 obj', 'and CC 4 cc', 'trucks NNS 2 conj']
  expect(arcs(nouns)[3]).toBe('trucks conj cars')
})
