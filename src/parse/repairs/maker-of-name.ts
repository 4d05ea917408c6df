// Repairing "Turbine maker Halden said", where what a firm makes was read as who speaks.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun } from './words-of-tree.ts'

export const makerOfName: TreeRepair = {
  name: 'maker-of-name',
  example:
    '{compound-of-maker Turbine} {nsubj-of-agreed maker} {appos-of-maker Halden} has {root agreed} to buy a rival.',
  before:
    '{nsubj-of-agreed Turbine} {nmod:desc-of-Halden maker} {appos-of-Turbine Halden} has {root agreed} to buy a rival.',
  reason:
    'Of two nouns right before a name the second says what the bearer is, and the first describes the second.',
  repair(tokens) {
    for (const name of tokens) {
      const [first, role] = [tokens[name.head], tokens[name.index - 1]]
      if (name.upos !== 'PROPN' || name.deprel !== 'appos' || !first || !role) continue
      if (role.head !== name.index || !/^(?:nmod:desc|compound)$/.test(role.deprel) || role.upos !== 'NOUN')
        continue
      if (first.index !== role.index - 1 || !isNoun(first)) continue
      Object.assign(role, { head: first.head, deprel: first.deprel })
      for (const t of hangingOn(tokens, first)) t.head = role.index
      Object.assign(first, { head: role.index, deprel: 'compound' })
    }
  },
}
