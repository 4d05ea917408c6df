// Repairing "said fighting was continuing", where who said so was read as who fought and went on.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn } from './words-of-tree.ts'

export const saidGerund: TreeRepair = {
  name: 'said-gerund',
  example: 'The army {root said} {csubj-of-continuing fighting} was {ccomp-of-said continuing} there.',
  before: 'The army {root said} {xcomp-of-said fighting} was {conj-of-fighting continuing} there.',
  reason:
    'Right behind a verb of saying and right before “was”, a word in “-ing” is what the clause is about; nobody says by fighting.',
  repair(tokens, { clauseVerbs }) {
    for (const gerund of tokens) {
      const [saying, was] = [tokens[gerund.index - 1], tokens[gerund.index + 1]]
      if (gerund.xpos !== 'VBG' || gerund.deprel !== 'xcomp' || gerund.head !== saying?.index) continue
      if (!clauseVerbs.has(saying.lemma) || was?.upos !== 'AUX' || !/^VB[DZP]$/.test(was.xpos)) continue
      const verb = tokens[was.head]
      if (!verb || verb.head !== gerund.index || verb.deprel !== 'conj') continue
      if (hangingOn(tokens, verb).some(({ deprel }) => /^(?:nsubj|csubj|cc$)/.test(deprel))) continue
      Object.assign(verb, { head: saying.index, deprel: 'ccomp' })
      Object.assign(gerund, { head: verb.index, deprel: 'csubj' })
    }
  },
}
