// Repairing "hours after talks in Vella broke up", where the clause was read as one about the talks.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, hasFiniteForm, isNoun, plain, relativesOf } from './words-of-tree.ts'

export const openedClause: TreeRepair = {
  name: 'opened-clause',
  example:
    'Shelling killed six civilians on Wednesday, the governor said, {obl:unmarked-of-broke hours} {mark-of-broke after} peace {nsubj-of-broke talks} in Vella {advcl-of-said broke} up without agreement.',
  before:
    'Shelling killed six civilians on Wednesday, the governor said, {nmod:unmarked-of-talks hours} {case-of-talks after} peace {obj-of-said talks} in Vella {acl:relcl-of-talks broke} up without agreement.',
  reason:
    'A clause about a noun opens with “who” or “which”; a finite verb without one, behind “after” and a noun, has that noun for its subject.',
  repair(tokens, { clauseOpeners }) {
    for (const verb of tokens) {
      const last = tokens[verb.head]
      if (!hasFiniteForm(verb) || verb.upos !== 'VERB' || !/^acl/.test(verb.deprel) || !last || !isNoun(last))
        continue
      const noun = tokens.find((t) => relativesOf(tokens, t).has(last) && isNoun(t)) ?? last
      const opener = hangingOn(tokens, noun).find(
        ({ deprel, index }) => deprel === 'case' && index < noun.index,
      )
      const mine = hangingOn(tokens, verb)
      if (!opener || !clauseOpeners.has(plain(opener)) || noun.index > verb.index || noun.head < 0) continue
      if (mine.some(({ deprel, xpos }) => /^(?:nsubj|csubj|mark|cc$|aux)/.test(deprel) || /^W/.test(xpos)))
        continue
      const described = noun === last ? new Set<Token>() : relativesOf(tokens, noun)
      const between = tokens.slice(noun.index + 1, verb.index).filter((token) => !described.has(token))
      if (between.some(({ upos, exact }) => upos === 'VERB' || exact === ',')) continue
      const above = tokens[noun.head]!
      Object.assign(verb, { head: above.index, deprel: 'advcl' })
      Object.assign(opener, { head: verb.index, deprel: 'mark', upos: 'SCONJ' })
      for (const t of hangingOn(tokens, noun))
        if (t.index < opener.index) Object.assign(t, { head: verb.index, deprel: 'obl:unmarked' })
      Object.assign(noun, { head: verb.index, deprel: 'nsubj' })
    }
  },
}
