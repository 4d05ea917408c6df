// Repairing "by the two countries' news agencies", where the countries were read as the ones that did it.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun } from './words-of-tree.ts'

export const pluralPossessor: TreeRepair = {
  name: 'plural-possessor',
  example:
    "The deal was announced {case-of-offices by} the two {nmod:poss-of-offices companies}' press {obl:agent-of-announced offices}.",
  before:
    "The deal was announced {case-of-companies by} the two {obl:agent-of-announced companies}' press {acl:relcl-of-companies offices}.",
  reason:
    'What stands before an apostrophe owns the noun behind it, and that noun has the place of both in the sentence.',
  repair(tokens) {
    for (const mark of tokens) {
      const owner = tokens[mark.head]
      if (mark.xpos !== 'POS' || !owner || owner.index !== mark.index - 1 || owner.deprel === 'nmod:poss')
        continue
      const beside = tokens[mark.index + 1]
      if (beside && isNoun(beside) && beside.head === owner.head && beside.deprel === owner.deprel) {
        Object.assign(owner, { head: beside.index, deprel: 'nmod:poss' })
        continue
      }
      const mine = hangingOn(tokens, owner)
      const owned = mine.find(
        (t) => t.index > mark.index && isNoun(t) && /^(?:nmod|appos|compound|acl)/.test(t.deprel),
      )
      if (!owned || hangingOn(tokens, owned).some(({ deprel }) => deprel === 'case')) continue
      const between = tokens.slice(mark.index + 1, owned.index)
      if (!between.every(({ upos }) => /^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(upos))) continue
      Object.assign(owned, { head: owner.head, deprel: owner.deprel })
      Object.assign(owner, { head: owned.index, deprel: 'nmod:poss' })
      for (const t of mine)
        if (
          t !== owned &&
          t !== mark &&
          (/^(?:case|mark|cc|cop|punct)/.test(t.deprel) || t.index > owned.index)
        )
          t.head = owned.index
    }
  },
}
