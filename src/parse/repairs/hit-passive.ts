// Repairing "A hospital was hit and 120 houses were damaged", where what happened was read as a noun beside the houses.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const hitPassive: TreeRepair = {
  name: 'hit-passive',
  example:
    'A {nsubj:pass-of-hit hospital} {aux:pass-of-hit was} {root hit} and 120 {nsubj:pass-of-damaged houses} were {conj-of-hit damaged}.',
  before:
    'A {nsubj-of-hit hospital} {cop-of-hit was} {nsubj:pass-of-damaged hit} and 120 {conj-of-hit houses} were {root damaged}.',
  reason:
    'What has a subject and “was” of its own is the subject of nothing: it is a clause, and what “and” joins to it is the subject of the next.',
  repair(tokens, { bareParticiples }) {
    for (const hit of tokens) {
      const verb = tokens[hit.head]
      if (!bareParticiples.has(plain(hit)) || !hit.deprel.startsWith('nsubj') || verb?.upos !== 'VERB')
        continue
      const mine = hangingOn(tokens, hit)
      const [was, subject, other] = ['cop', 'nsubj', 'conj'].map((relation) =>
        mine.find(({ deprel }) => deprel === relation),
      )
      const and = other && hangingOn(tokens, other).find(({ deprel }) => deprel === 'cc')
      if (!was || !subject || !other || !and || mine.some(({ deprel }) => deprel === 'det')) continue
      Object.assign(other, { head: verb.index, deprel: hit.deprel })
      and.head = verb.index
      Object.assign(hit, {
        upos: 'VERB',
        xpos: 'VBN',
        lemma: plain(hit),
        head: verb.head,
        deprel: verb.deprel,
      })
      Object.assign(verb, { head: hit.index, deprel: 'conj' })
      Object.assign(was, { upos: 'AUX', deprel: 'aux:pass' })
      subject.deprel = 'nsubj:pass'
    }
  },
}
