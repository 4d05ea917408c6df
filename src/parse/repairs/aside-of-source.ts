// Repairing "lost their homes, according to the board, which put …", where the board was read as something about the homes.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const asideOfSource: TreeRepair = {
  name: 'aside-of-source',
  example:
    'About 900 families have lost their homes, according to the Rural Housing {obl-of-lost Board}, which earlier {acl:relcl-of-Board put} the number at 400.',
  before:
    'About 900 families have lost their homes, according to the Rural Housing {nmod-of-homes Board}, which earlier {acl:relcl-of-homes put} the number at 400.',
  reason:
    '“According to” says on whose word all before it is told, and a clause with “which” or “who” behind that one tells more of it.',
  repair(tokens, { asideOpeners }) {
    for (const opener of tokens) {
      const source = tokens[opener.head]
      if (
        !asideOpeners.has(plain(opener)) ||
        opener.deprel !== 'case' ||
        !source ||
        source.index < opener.index
      )
        continue
      const before = tokens[source.head]
      if (!before || !isNoun(before) || before.index > opener.index || source.deprel !== 'nmod') continue
      const verb = verbAbove(tokens, before)
      const clauses = tokens.filter((t) => isAbout(tokens, t, opener) && t.index > source.index)
      if (!verb || clauses.length === 0) continue
      Object.assign(source, { head: verb.index, deprel: 'obl' })
      for (const clause of clauses) clause.head = source.index
    }
  },
}

/** The verb that the phrase hangs on. */
function verbAbove(tokens: readonly Token[], noun: Token): Token | null {
  let at: Token | undefined = noun
  for (let steps = 0; at && steps < tokens.length; steps++) {
    if (at.upos === 'VERB') return at
    at = tokens[at.head]
  }
  return null
}

/** Is it the verb of a clause with “who” or “which” that was read as one about a noun before the opener? */
const isAbout = (tokens: readonly Token[], verb: Token, opener: Token): boolean =>
  verb.deprel === 'acl:relcl' &&
  verb.head < opener.index &&
  hangingOn(tokens, verb).some(({ xpos }) => /^W/.test(xpos))
