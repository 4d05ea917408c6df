// Repairing "named Colonel Ana Diaz interim president", where the name was read as a part of the office.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const namedObject: TreeRepair = {
  name: 'named-object',
  example: 'The club {root named} {obj-of-named Ana} {flat-of-Ana Diaz} head {xcomp-of-named coach}.',
  before: 'The club {root named} {compound-of-coach Ana} {flat-of-Ana Diaz} head {xcomp-of-named coach}.',
  reason: 'Whoever gives an office gives it to somebody: the name right behind the verb is whom.',
  repair(tokens, { officeVerbs, asWord }) {
    for (const office of tokens) {
      const verb = tokens[office.head]
      if (office.deprel !== 'xcomp' || !verb || !officeVerbs.has(verb.lemma)) continue
      const mine = hangingOn(tokens, verb)
      if (!mine.some(({ deprel }) => deprel === 'nsubj') || mine.some(({ deprel }) => deprel === 'obj'))
        continue
      if (office.upos === 'PROPN') {
        if (!tokens.slice(office.index).some((word) => plain(word) === asWord)) office.deprel = 'obj'
        continue
      }
      const name = nameBehind(tokens, verb)
      const [first] = name
      if (office.upos !== 'NOUN' || !first || name.length < 2 || name.at(-1)!.index >= office.index) continue
      for (const part of name) Object.assign(part, { head: first.index, deprel: 'flat' })
      Object.assign(first, { head: verb.index, deprel: 'obj' })
    }
  },
}

/** The words of the name that stands right behind the verb and owns nothing. */
function nameBehind(tokens: readonly Token[], verb: Token): readonly Token[] {
  const behind = tokens.slice(verb.index + 1)
  const length = behind.findIndex(({ upos }) => upos !== 'PROPN')
  return length < 0 || /^['’]s?$/.test(plain(behind[length])) ? [] : behind.slice(0, length)
}
