// Repairing "said Jane Cole, whose son died", where a name was cut in two.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn } from './words-of-tree.ts'

export const splitName: TreeRepair = {
  name: 'split-name',
  example:
    '"We were devastated," said {nsubj-of-said Jane} {flat-of-Jane Cole}, whose son {acl:relcl-of-Jane died} in the fire.',
  before:
    '"We were devastated," said {nsubj-of-said Jane} {obl-of-died Cole}, whose son {acl:relcl-of-Jane died} in the fire.',
  reason: 'Two words of names side by side before a clause about them are one name.',
  repair(tokens) {
    for (const last of tokens) {
      const [first, comma, opener] = [-1, 1, 2].map((step) => tokens[last.index + step])
      if (last.upos !== 'PROPN' || first?.upos !== 'PROPN' || comma?.exact !== ',') continue
      if (!opener || !/^W/.test(opener.xpos) || last.head === first.index || first.head === last.index)
        continue
      if (last.head < last.index) continue
      for (const t of hangingOn(tokens, last)) t.head = first.index
      Object.assign(last, { head: first.index, deprel: 'flat' })
    }
  },
}
