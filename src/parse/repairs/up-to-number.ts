// Repairing "said up to 1,200 posts could go", where "up" was read as part of the verb before it.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const upToNumber: TreeRepair = {
  name: 'up-to-number',
  example:
    'A union {root said} up to 1,200 {nsubj:pass-of-eliminated posts} could be {ccomp-of-said eliminated}.',
  before: 'A union {root said} up to 1,200 {obl-of-said posts} could be {ccomp-of-said eliminated}.',
  reason:
    '“Up to” before a number bounds it, as “at most” does; what is counted is subject or object as without it.',
  repair(tokens, { upWord, toWord }) {
    for (const up of tokens) {
      const [to, number] = [tokens[up.index + 1], tokens[up.index + 2]]
      if (plain(up) !== upWord || plain(to) !== toWord || number?.upos !== 'NUM' || !to) continue
      const counted = number.deprel === 'nummod' ? tokens[number.head] : number
      const verb = counted && tokens[counted.head]
      if (!verb || verb.upos !== 'VERB' || to.head !== counted.index || !/^obl/.test(counted.deprel)) continue
      if (counted !== number && !isNoun(counted)) continue
      const next = tokens[counted.index + 1]
      const clause =
        next && /^(?:AUX|VERB)$/.test(next.upos)
          ? next.upos === 'AUX'
            ? tokens[next.head]
            : next
          : undefined
      const isOpen = clause && clause.deprel === 'ccomp' && clause.head === verb.index
      if (up.deprel !== 'compound:prt' && !isOpen) continue
      const mine = hangingOn(tokens, isOpen ? clause : verb)
      if (mine.some(({ deprel }) => (isOpen ? deprel.startsWith('nsubj') : deprel === 'obj'))) continue
      const isPassive = mine.some(({ deprel }) => deprel === 'aux:pass')
      Object.assign(up, { head: number.index, deprel: 'advmod', upos: 'ADV', xpos: 'RB' })
      Object.assign(to, { head: up.index, deprel: 'fixed' })
      if (isOpen) Object.assign(counted, { head: clause.index, deprel: isPassive ? 'nsubj:pass' : 'nsubj' })
      else counted.deprel = 'obj'
    }
  },
}
