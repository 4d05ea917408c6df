// Repairing "as the river burst its banks", read as a phrase with "as" and an infinitive.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const asClause: TreeRepair = {
  name: 'as-clause',
  example:
    'Thousands of people were evacuated {mark-of-burst as} the {nsubj-of-burst river} {advcl-of-evacuated burst} its banks.',
  before:
    'Thousands of people were evacuated {case-of-river as} the {obl-of-evacuated river} {xcomp-of-evacuated burst} its banks.',
  reason: 'A noun with “as” right before a verb of the same clause is the subject of that verb.',
  repair(tokens, { asWord }) {
    for (const noun of tokens) {
      const verb = tokens[noun.index + 1]
      if (noun.deprel !== 'obl' || verb?.upos !== 'VERB') continue
      if (verb.deprel !== 'xcomp' || verb.head !== noun.head) continue
      const as = hangingOn(tokens, noun).find(({ deprel }) => deprel === 'case')
      if (!as || plain(as) !== asWord) continue
      Object.assign(verb, { deprel: 'advcl', xpos: verb.xpos === 'VB' ? 'VBD' : verb.xpos })
      Object.assign(as, { head: verb.index, deprel: 'mark', upos: 'SCONJ' })
      Object.assign(noun, { head: verb.index, deprel: 'nsubj' })
    }
  },
}
