// Repairing a second passive that was read as active: "was acquitted of bribery but fined 300,000 dollars".
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const joinedPassive: TreeRepair = {
  name: 'joined-passive',
  example:
    'The builder was {root acquitted} of bribery but {conj-of-acquitted fined} 300,000 {obl:unmarked-of-fined dollars} for tax evasion.',
  before:
    'The builder was {root acquitted} of bribery but {conj-of-acquitted fined} 300,000 {obj-of-fined dollars} for tax evasion.',
  reason:
    'Who was judged and, without a subject of its own, “fined” a sum or “banned”, did not fine or ban anybody.',
  repair(tokens, { judgingVerbs, resultVerbs, resultStates }) {
    for (const verb of tokens) {
      const first = tokens[verb.head]
      if (verb.deprel !== 'conj' || !/^VB[DN]$/.test(verb.xpos)) continue
      if (!first || !hangingOn(tokens, first).some(({ deprel }) => deprel === 'aux:pass')) continue
      const mine = hangingOn(tokens, verb)
      if (mine.some(({ deprel }) => /^(?:nsubj|aux)/.test(deprel))) continue
      // “12 people were killed and 3,000 left homeless”: the number before the verb is of those left so
      const left = mine.find((t) => t.upos === 'NUM' && t.deprel === 'obl' && t.index === verb.index - 1)
      if (left && resultVerbs.has(verb.lemma) && resultStates.has(plain(tokens[verb.index + 1]))) {
        left.deprel = 'nsubj:pass'
        verb.xpos = 'VBN'
      }
      if (!judgingVerbs.has(verb.lemma)) continue
      if (!mine.some(({ deprel }) => /^(?:obj|ccomp|xcomp)$/.test(deprel))) verb.xpos = 'VBN'
      const sum = mine.find(
        (t) => t.deprel === 'obj' && hangingOn(tokens, t).some((n) => n.deprel === 'nummod'),
      )
      if (!sum) continue
      sum.deprel = 'obl:unmarked'
      verb.xpos = 'VBN'
    }
  },
}
