// Repairing "Hale denied it and his lawyer said …", where the lawyer was joined to what stands before.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, hasFiniteForm, isNoun } from './words-of-tree.ts'

export const joinedClause: TreeRepair = {
  name: 'joined-clause',
  example:
    'Hale {root denied} {obj-of-denied wrongdoing} {cc-of-said and} his {nsubj-of-said lawyer} {conj-of-denied said} he would appeal.',
  before:
    'Hale {root denied} {obj-of-denied wrongdoing} {cc-of-lawyer and} his {conj-of-wrongdoing lawyer} {conj-of-denied said} he would appeal.',
  reason:
    'A finite verb goes on with the subject of the verb before it only behind an “and” of its own; without one, the noun right before it is its subject.',
  repair(tokens) {
    for (const verb of tokens) {
      const noun = tokens[verb.index - 1]
      if (!hasFiniteForm(verb) || verb.upos !== 'VERB' || verb.deprel !== 'conj' || !noun || !isNoun(noun))
        continue
      if (hangingOn(tokens, verb).some(({ deprel }) => /^(?:nsubj|csubj|cc$|aux|mark|expl)/.test(deprel)))
        continue
      const and = hangingOn(tokens, noun).find(({ deprel }) => deprel === 'cc')
      const first = tokens[noun.head]
      if (noun.deprel !== 'conj' || !and || !first || first.head !== verb.head) continue
      if (!/^(?:obj|obl)/.test(first.deprel)) continue
      Object.assign(noun, { head: verb.index, deprel: 'nsubj' })
      and.head = verb.index
    }
  },
}
