// Repairing "left the talks after its owner, a fund, refused", where the verb of the clause was read as a second main verb.
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, hasFiniteForm, isNoun, plain, relativesOf } from './words-of-tree.ts'

export const openedSecondVerb: TreeRepair = {
  name: 'opened-second-verb',
  example:
    'The factory was closed in 2015 {mark-of-moved after} its {nsubj-of-moved owner}, Peter Lund, {advcl-of-closed moved} to Vella.',
  before:
    'The factory was closed in 2015 {case-of-owner after} its {obl-of-closed owner}, Peter Lund, {parataxis-of-closed moved} to Vella.',
  reason:
    'Two verbs of one subject are joined by “and” or a comma; behind “after” and a noun, a finite verb without either has that noun for its subject.',
  repair(tokens, words) {
    for (const verb of tokens) {
      if (!hasFiniteForm(verb) || verb.upos !== 'VERB' || !/^(?:conj|parataxis)$/.test(verb.deprel)) continue
      if (hangingOn(tokens, verb).some(({ deprel }) => OWN.test(deprel))) continue
      const clause = clauseBefore(tokens, verb, words)
      if (!clause) continue
      verb.deprel = 'advcl'
      Object.assign(clause.opener, { head: verb.index, deprel: 'mark', upos: 'SCONJ' })
      Object.assign(clause.noun, { head: verb.index, deprel: 'nsubj' })
    }
  },
}

/** What a verb has that is joined to another, or has a subject already. */
const OWN = /^(?:nsubj|csubj|mark|cc$|aux|expl)/

/** The noun behind “after” that was read as a phrase of the first verb, with all that stands between it and this verb. */
function clauseBefore(
  tokens: readonly Token[],
  verb: Token,
  { clauseOpeners }: NewsGrammarWords,
): { noun: Token; opener: Token } | null {
  const first = tokens[verb.head]!
  for (const noun of tokens.slice(first.index + 1, verb.index)) {
    const above = tokens[noun.head]
    if (!isNoun(noun) || !noun.deprel.startsWith('obl') || !(above === first || above?.head === first.index))
      continue
    const opener = hangingOn(tokens, noun).find(({ deprel }) => deprel === 'case')
    if (!opener || !clauseOpeners.has(plain(opener)) || opener.index > noun.index) continue
    const described = relativesOf(tokens, noun)
    const between = tokens.slice(noun.index + 1, verb.index).filter((token) => !described.has(token))
    if (between.some(({ upos }) => /^(?:VERB|AUX|CCONJ)$/.test(upos)) || !areClosed(between)) continue
    return { noun, opener }
  }
  return null
}

/** Are there no commas, or two that enclose what the noun is? */
function areClosed(between: readonly Token[]): boolean {
  const commas = between.filter(({ exact }) => exact === ',')
  return (
    commas.length === 0 || (commas.length === 2 && between[0] === commas[0] && between.at(-1) === commas[1])
  )
}
