// Repairing "“We won,” Ana told reporters", where who told was read as the one who was told.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun } from './words-of-tree.ts'

export const toldActively: TreeRepair = {
  name: 'told-actively',
  example:
    '"I {ccomp-of-told won} this election," {nsubj-of-told Reed} {root told} {iobj-of-told reporters} outside his home.',
  before:
    '"I {root won} this election," {nsubj:pass-of-told Reed} {conj-of-won told} {iobj-of-told reporters} outside his home.',
  reason:
    'Without “was”, a verb between a name behind a quotation and those who are told is active, and the quotation is what it tells.',
  repair(tokens, { hearerVerbs }) {
    for (const verb of tokens) {
      const [mark, teller, hearer] = [tokens[verb.index - 2], tokens[verb.index - 1], tokens[verb.index + 1]]
      if (!/^VB[DN]$/.test(verb.xpos) || !hearerVerbs.has(verb.lemma) || !teller || !isNoun(teller)) continue
      if (!/^[”"’']$/.test(mark?.exact ?? '') || teller.head !== verb.index || teller.deprel !== 'nsubj:pass')
        continue
      if (!hearer || !/^i?obj$/.test(hearer.deprel) || hearer.head !== verb.index) continue
      if (hangingOn(tokens, verb).some(({ deprel }) => /^(?:aux|cc$)/.test(deprel))) continue
      Object.assign(teller, { deprel: 'nsubj' })
      verb.xpos = 'VBD'
      const said = tokens[verb.head]
      if (verb.deprel !== 'conj' || !said || said.index > verb.index) continue
      Object.assign(verb, { head: said.head, deprel: said.deprel })
      Object.assign(said, { head: verb.index, deprel: 'ccomp' })
    }
  },
}
