// Repairing "have not ruled out", read as a passive: what stands with "have" alone is done by its subject.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn } from './words-of-tree.ts'

export const activeSubject: TreeRepair = {
  name: 'active-subject',
  example: '{nsubj-of-ruled Investigators} have not {root ruled} out arson.',
  before: '{nsubj:pass-of-ruled Investigators} have not {root ruled} out arson.',
  reason: 'A participle with an auxiliary that is none of the passive is active; its subject acts.',
  repair(tokens) {
    for (const subject of tokens) {
      const verb = tokens[subject.head]
      if (subject.deprel !== 'nsubj:pass' || verb?.upos !== 'VERB') continue
      const relations = hangingOn(tokens, verb).map(({ deprel }) => deprel)
      if (relations.includes('aux') && relations.includes('obj') && !relations.includes('aux:pass'))
        subject.deprel = 'nsubj'
    }
  },
}
