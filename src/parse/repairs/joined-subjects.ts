// Repairing two subjects of one verb that “and” joins: "Ana Okoro and bank governor Tom Reed resigned".
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const joinedSubjects: TreeRepair = {
  name: 'joined-subjects',
  example:
    'Finance {nsubj-of-resigned minister} Ana Okoro and central bank {conj-of-minister governor} Tom Reed {root resigned} on Monday.',
  before:
    'Finance {nsubj-of-resigned minister} Ana Okoro and central bank {nsubj-of-resigned governor} Tom Reed {root resigned} on Monday.',
  reason: 'A verb has one subject; a second one that opens with “and” is joined to the first.',
  repair(tokens, { andWord }) {
    for (const verb of tokens) {
      const [first, second, ...others] = hangingOn(tokens, verb).filter(({ deprel }) =>
        /^nsubj(?::pass)?$/.test(deprel),
      )
      if (!first || !second || others.length > 0 || second.index > verb.index) continue
      if (!isNoun(first) || !isNoun(second)) continue
      const isJoined = hangingOn(tokens, second).some(
        (t) => t.deprel === 'cc' && plain(t) === andWord && t.index > first.index && t.index < second.index,
      )
      if (isJoined) Object.assign(second, { head: first.index, deprel: 'conj' })
    }
  },
}
