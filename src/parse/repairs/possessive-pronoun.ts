// Repairing "His People's Party says", where “his” was read as a subject beside the party.
import type { TreeRepair } from './tree-repair.ts'
import { isNoun } from './words-of-tree.ts'

export const possessivePronoun: TreeRepair = {
  name: 'possessive-pronoun',
  example:
    "{nmod:poss-of-Party His} Civic People's {nsubj-of-says Party} {root says} the results were altered.",
  before: "{nsubj-of-says His} Civic People's {nsubj-of-says Party} {root says} the results were altered.",
  reason: '“His” owns the noun behind it and does nothing itself.',
  repair(tokens) {
    for (const pronoun of tokens) {
      if (pronoun.xpos !== 'PRP$' || !/^(?:nsubj|obj|obl|dep)/.test(pronoun.deprel)) continue
      let noun = tokens.slice(pronoun.index + 1).find(isNoun)
      while (noun && isNoun(tokens[noun.head] ?? noun) && noun.head > noun.index) noun = tokens[noun.head]
      const between = tokens.slice(pronoun.index + 1, noun?.index ?? 0)
      if (!noun || between.some(({ upos }) => /^(?:VERB|AUX|PUNCT|ADP)$/.test(upos))) continue
      Object.assign(pronoun, { head: noun.index, deprel: 'nmod:poss' })
    }
  },
}
