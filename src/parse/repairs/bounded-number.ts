// Repairing "More than 50 people were killed", where the people were read as what there was more than.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const boundedNumber: TreeRepair = {
  name: 'bounded-number',
  example: 'More than 50 {nsubj:pass-of-killed people} were {root killed} in that crackdown.',
  before: 'More than 50 {obl:unmarked-of-More people} were {root killed} in that crackdown.',
  reason:
    '“More than” before a number bounds it; what is counted is the subject, as it is without the bound.',
  repair(tokens, { moreWords, thanWord }) {
    for (const more of tokens) {
      const [than, number] = [tokens[more.index + 1], tokens[more.index + 2]]
      const counted = number?.deprel === 'nummod' ? tokens[number.head] : undefined
      if (!moreWords.has(plain(more)) || plain(than) !== thanWord || !than || !number || !counted) continue
      const next = tokens[counted.index + 1]
      const verb = next?.upos === 'AUX' ? tokens[next.head] : next
      if (!isNoun(counted) || verb?.upos !== 'VERB') continue
      // “said more than 50 people were killed”: where the people were read as what was said
      const isSaid = counted.deprel === 'ccomp' && counted.head === verb.head && counted.head < more.index
      if (counted.head !== more.index && !isSaid) continue
      const mine = hangingOn(tokens, verb)
      if (mine.some(({ deprel }) => /^[nc]subj/.test(deprel))) continue
      const isPassive = mine.some(({ deprel }) => deprel === 'aux:pass')
      Object.assign(counted, { head: verb.index, deprel: isPassive ? 'nsubj:pass' : 'nsubj' })
      Object.assign(more, { head: number.index, deprel: 'advmod' })
      Object.assign(than, { head: more.index, deprel: 'fixed' })
    }
  },
}
