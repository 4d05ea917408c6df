// Repairing 'called the decision "a slap in the face" and said', where the slap was read as the one that said it.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun } from './words-of-tree.ts'

export const subjectBeforeAnd: TreeRepair = {
  name: 'subject-before-and',
  example:
    'Belgian Prime Minister Pieter De Groot {root called} the decision "a {xcomp-of-called slap} in the face" and {conj-of-called said} he would meet Lund in Brussels on Monday.',
  before:
    'Belgian Prime Minister Pieter De Groot {root called} the decision "a {nsubj-of-said slap} in the face" and {conj-of-called said} he would meet Lund in Brussels on Monday.',
  reason:
    'What stands before an “and” belongs to what went before: a clause that it opens has its subject behind it.',
  repair(tokens) {
    for (const verb of tokens) {
      if (verb.upos !== 'VERB' || verb.deprel !== 'conj' || tokens[verb.head]?.upos !== 'VERB') continue
      const mine = hangingOn(tokens, verb)
      const and = mine.find(({ deprel, index }) => deprel === 'cc' && index < verb.index)
      const first = verb.head
      if (!and) continue
      for (const noun of mine)
        if (isNoun(noun) && noun.deprel.startsWith('nsubj') && noun.index > first && noun.index < and.index)
          Object.assign(noun, { head: first, deprel: 'xcomp' })
    }
  },
}
