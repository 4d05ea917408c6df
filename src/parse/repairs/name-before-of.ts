// Repairing "said Lena Holm of Castle House", where the house was read as the one who said it.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const nameBeforeOf: TreeRepair = {
  name: 'name-before-of',
  example: 'Prices fell, {root said} Imran {nsubj-of-said Vakil} of Oak {nmod-of-Vakil House}.',
  before: 'Prices fell, {root said} Imran {compound-of-House Vakil} of Oak {nsubj-of-said House}.',
  reason: 'Before “of” stands the one that is told of, and behind it what it belongs to.',
  repair(tokens, { ofWord }) {
    for (const of of tokens) {
      if (of.deprel !== 'case' || plain(of) !== ofWord) continue
      let owner = tokens[of.head]
      while (owner?.deprel === 'compound' && owner.head > owner.index) owner = tokens[owner.head]
      if (!owner || owner.index < of.index) continue
      const before = hangingOn(tokens, owner).filter(
        ({ deprel, upos, index }) => deprel === 'compound' && upos === 'PROPN' && index < of.index,
      )
      const name = before.at(-1)
      if (!name || name.index !== of.index - 1) continue
      Object.assign(name, { head: owner.head, deprel: owner.deprel })
      Object.assign(owner, { head: name.index, deprel: 'nmod' })
      of.head = owner.index
      for (const t of before) if (t !== name) t.head = name.index
    }
  },
}
