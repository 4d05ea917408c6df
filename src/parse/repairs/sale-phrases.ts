// Repairing "sold its unit to Halden for $4bn", where buyer and price were read as what the unit is.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const salePhrases: TreeRepair = {
  name: 'sale-phrases',
  example: 'Norvik {root sold} its {obj-of-sold unit} to {obl-of-sold Halden} for {obl-of-sold $}4bn.',
  before: 'Norvik {root sold} its {obj-of-sold unit} to {nmod-of-unit Halden} for {nmod-of-unit $}4bn.',
  reason: 'Whatever is sold goes to a buyer for a price: both belong to the sale.',
  repair(tokens, { sellingVerbs, salePrepositions }) {
    for (const phrase of tokens) {
      const object = tokens[phrase.head]
      const verb = tokens[object?.head ?? -1]
      if (phrase.deprel !== 'nmod' || !object || !/^(?:obj|nsubj:pass)$/.test(object.deprel)) continue
      if (
        verb?.upos !== 'VERB' ||
        !sellingVerbs.has(verb.lemma) ||
        phrase.index < Math.max(verb.index, object.index)
      )
        continue
      const preposition = hangingOn(tokens, phrase).find(({ deprel }) => deprel === 'case')
      if (preposition && salePrepositions.has(plain(preposition)))
        Object.assign(phrase, { head: verb.index, deprel: 'obl' })
    }
  },
}
