// Repairing "17:55 Police confirm …", where the time of an entry was read as a number of police.
import type { TreeRepair } from './tree-repair.ts'

export const clockBeforeSentence: TreeRepair = {
  name: 'clock-before-sentence',
  example: '{dep-of-confirm 17:55} {nsubj-of-confirm Police} {root confirm} that he has been arrested.',
  before: '{nummod-of-Police 17:55} {nsubj-of-confirm Police} {root confirm} that he has been arrested.',
  reason: 'The time that opens an entry of a running report stands beside its sentence: it counts nobody.',
  repair(tokens) {
    const [clock, first] = tokens
    const root = tokens.find(({ deprel }) => deprel === 'root')
    if (!first || !root || !/^\d{1,2}[:.]\d{2}$/.test(clock!.exact) || !/^\p{Lu}/u.test(first.exact)) return
    if (root === clock || root.upos === 'NUM') return
    Object.assign(clock!, { head: root.index, deprel: 'dep' })
  },
}
