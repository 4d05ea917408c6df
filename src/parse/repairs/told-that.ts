// Repairing "told the newspaper that profits would fall", where what is told was read as a clause about the hearer.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const toldThat: TreeRepair = {
  name: 'told-that',
  example:
    'Its chief executive {root told} the {iobj-of-told newspaper} {mark-of-fall that} profits would {ccomp-of-told fall}.',
  before:
    'Its chief executive {root told} the {iobj-of-told newspaper} {obj-of-fall that} profits would {acl:relcl-of-newspaper fall}.',
  reason:
    'Whoever is told is told something: a clause with “that” and a subject of its own behind the hearer is what is told.',
  repair(tokens, { hearerVerbs, thatWord }) {
    for (const said of tokens) {
      if (said.deprel !== 'acl:relcl' && said.deprel !== 'ccomp') continue
      const above = tokens[said.head]
      const verb = above?.upos === 'VERB' ? above : tokens[above?.head ?? -1]
      if (!verb || !hearerVerbs.has(verb.lemma) || (above !== verb && !/^i?obj$/.test(above!.deprel)))
        continue
      const mine = hangingOn(tokens, said)
      const that = mine.find((t) => plain(t) === thatWord && /^(?:obj|mark|obl)$/.test(t.deprel))
      if (!that || !mine.some((t) => t.deprel.startsWith('nsubj') && t.index > that.index)) continue
      if (hangingOn(tokens, verb).some((t) => t.deprel === 'ccomp' && t !== said)) continue
      Object.assign(that, { deprel: 'mark', upos: 'SCONJ', xpos: 'IN' })
      Object.assign(said, { head: verb.index, deprel: 'ccomp' })
    }
  },
}
