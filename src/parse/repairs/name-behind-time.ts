// Repairing a subject that was read as part of the time before it: "Last week Norvik was fined".
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, hasFiniteForm, plain } from './words-of-tree.ts'

export const nameBehindTime: TreeRepair = {
  name: 'name-behind-time',
  example: 'Last {obl:unmarked-of-fined week} {nsubj:pass-of-fined Norvik} was {root fined} 3 million euros.',
  before: 'Last {obl:unmarked-of-fined week} {flat-of-week Norvik} was {root fined} 3 million euros.',
  reason:
    'A day or week is no part of a name; the name between it and a verb without a subject is the subject.',
  repair(tokens, { timeHeads }) {
    for (const name of tokens) {
      const time = tokens[name.head]
      const next = tokens[name.index + 1]
      if (name.deprel !== 'flat' || name.upos !== 'PROPN' || !time || !timeHeads.has(plain(time))) continue
      if (!next || !hasFiniteForm(next) || time.index !== name.index - 1) continue
      const verb = next.upos === 'AUX' ? tokens[next.head] : next
      if (!verb || hangingOn(tokens, verb).some((t) => /^nsubj/.test(t.deprel) && t !== time)) continue
      const isPassive = hangingOn(tokens, verb).some(({ deprel }) => deprel === 'aux:pass')
      if (time.deprel.startsWith('nsubj')) time.deprel = 'obl'
      Object.assign(name, { head: verb.index, deprel: isPassive ? 'nsubj:pass' : 'nsubj' })
    }
  },
}
