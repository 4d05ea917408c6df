// Repairing a noun before a verb that was read as a word of its name: "Minister denies taking bribes".
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun } from './words-of-tree.ts'

export const bareSubject: TreeRepair = {
  name: 'bare-subject',
  example: '{nsubj-of-denies Minister} {root denies} {xcomp-of-denies taking} bribes',
  before: '{compound-of-denies Minister} {root denies} {acl-of-denies taking} bribes',
  reason:
    'A verb in the present has no words of a name before it and no clause that describes it, but a subject and a complement.',
  repair(tokens) {
    for (const verb of tokens) {
      if (verb.upos !== 'VERB' || !/^VB[ZP]$/.test(verb.xpos)) continue
      const mine = hangingOn(tokens, verb)
      const noun = mine.find((t) => t.deprel === 'compound' && isNoun(t) && t.index === verb.index - 1)
      if (!noun || mine.some(({ deprel }) => /^(?:nsubj|csubj|expl|det|case)/.test(deprel))) continue
      noun.deprel = 'nsubj'
      for (const t of mine)
        if (t.index < noun.index && t.deprel !== 'punct') t.head = noun.index
        else if (t.index > verb.index && t.deprel === 'acl') t.deprel = 'xcomp'
        else if (t.index > verb.index && t.deprel === 'nmod') t.deprel = 'obl'
    }
  },
}
