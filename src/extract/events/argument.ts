// Makes an argument of a token: the words of its phrase, without relative clauses.
import type { EventArgument, Role } from '../../model/event-mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { hasRelation, phraseSpan } from '../../text/tree.ts'

/** The argument that the phrase of `token` is, and the tokens of names or things joined to it ("India and Nepal"). */
export function argumentsOf(sentence: ParsedSentence, token: Token, role: Role): EventArgument[] {
  const joined = sentence.tokens.filter(
    (other) => other.head === token.index && other.deprel === 'conj' && !isVerbal(other),
  )
  return [token, ...joined].map((one) => ({
    ...phraseSpan(sentence, one.index),
    role,
    mention: null,
  }))
}

const isVerbal = (token: Token): boolean => token.upos === 'VERB' || token.upos === 'AUX'

/** Every argument once, in order of the text; of two roles for the same words the first given stays. */
export function distinctArguments(all: EventArgument[]): EventArgument[] {
  const seen = new Map<string, EventArgument>()
  for (const argument of all) {
    const key = `${argument.start}-${argument.end}${argument.role === 'count' ? ' count' : ''}`
    if (!seen.has(key)) seen.set(key, argument)
  }
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Is the word a relative pronoun or an empty subject, which names nobody? */
export const isEmptyWord = (token: Token): boolean =>
  hasRelation(token, 'expl') || /^W(?:P|DT)/.test(token.xpos)
