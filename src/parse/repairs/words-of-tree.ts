// Looking at a tree that is being changed: what hangs on a word now, and of what sort it is.
import type { Token } from '../../model/token.ts'

/** The tokens that hang on a token, in order of the text. */
export const hangingOn = (tokens: readonly Token[], { index }: Token): Token[] =>
  tokens.filter(({ head }) => head === index)

/** A common noun or a name. */
export const isNoun = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN'

/** Has the word the form of a verb that stands with a subject: “kills”, “left”? */
export const hasFiniteForm = ({ xpos }: Token): boolean => /^VB[DZP]$/.test(xpos)

/** Is the verb finite, by its own form or that of an auxiliary or copula of its own: “was left”? */
export const isFinite = (tokens: readonly Token[], verb: Token): boolean =>
  hasFiniteForm(verb) ||
  hangingOn(tokens, verb).some(
    ({ deprel, xpos }) => /^(?:aux|cop)/.test(deprel) && /^(?:MD|VB[DZP])$/.test(xpos),
  )

/** The word in lower case, or nothing behind the end of the sentence. */
export const plain = (token: Token | undefined): string => token?.exact.toLowerCase() ?? ''

/** The words of the clauses that say more about the noun: “a raid that the ministry blamed on rebels”. */
export function relativesOf(tokens: readonly Token[], noun: Token): Set<Token> {
  const found = new Set(hangingOn(tokens, noun).filter(({ deprel }) => deprel === 'acl:relcl'))
  for (const token of found) for (const below of hangingOn(tokens, token)) found.add(below)
  return found
}

/** Hangs what stands behind the verb and hung on the noun before it on the verb, as phrases of a verb. */
export function giveToVerb(tokens: readonly Token[], noun: Token, verb: Token): void {
  for (const t of hangingOn(tokens, noun))
    if (t.index > verb.index)
      Object.assign(t, { head: verb.index, deprel: t.deprel === 'nmod' ? 'obl' : t.deprel })
}
