// Repairing "Finance Minister Ana Okoro resigned", where office and name were read as two subjects.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun } from './words-of-tree.ts'

export const officeBeforeName: TreeRepair = {
  name: 'office-before-name',
  example: '{nmod:desc-of-Ana Finance} Minister {nsubj-of-resigned Ana} Okoro {root resigned} on Monday.',
  before: '{nsubj-of-resigned Finance} Minister {nsubj-of-resigned Ana} Okoro {root resigned} on Monday.',
  reason:
    'A verb has one subject: of an office and a name side by side the first says what the bearer of the second is.',
  repair(tokens) {
    for (const name of tokens) {
      const office = hangingOn(tokens, { ...name, index: name.head }).find(
        ({ deprel, index }) => /^(?:nsubj|iobj)/.test(deprel) && index < name.index,
      )
      if (!name.deprel.startsWith('nsubj') || name.upos !== 'PROPN' || !office || !isNoun(office)) continue
      const between = tokens.slice(office.index + 1, name.index)
      if (between.every(({ upos, deprel }) => upos === 'PROPN' && deprel === 'flat'))
        Object.assign(office, { head: name.index, deprel: 'nmod:desc' })
    }
  },
}
