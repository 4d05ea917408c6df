// Repairing "charged with murder on Friday", where the murder was read as that of Friday.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const timeBehindOffence: TreeRepair = {
  name: 'time-behind-offence',
  example:
    'Two men were detained and {conj-of-detained charged} with {obl-of-charged murder} on {obl-of-charged Friday}.',
  before:
    'Two men were detained and {conj-of-detained charged} with {obl-of-charged murder} on {nmod-of-murder Friday}.',
  reason:
    'A bare noun behind a word of judging names an offence and no deed of its own: the day is that of the charge.',
  repair(tokens, { judgingVerbs, timeHeads, ofWord }) {
    for (const time of tokens) {
      const offence = time.deprel === 'nmod' && timeHeads.has(plain(time)) ? tokens[time.head] : undefined
      const verb = offence?.deprel === 'obl' && offence.xpos === 'NN' ? tokens[offence.head] : undefined
      if (!offence || verb?.upos !== 'VERB' || !judgingVerbs.has(verb.lemma)) continue
      const before = hangingOn(tokens, offence).filter(({ index }) => index < offence.index)
      const cases = hangingOn(tokens, time).filter(({ deprel }) => deprel === 'case')
      if (before.some(({ deprel }) => deprel !== 'case') || cases.some((t) => plain(t) === ofWord)) continue
      if (cases.length > 0) Object.assign(time, { head: verb.index, deprel: 'obl' })
    }
  },
}
