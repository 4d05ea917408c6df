// Makes an argument of a token: the words of its phrase, without relative clauses and without a time at its end.
import type { EventArgument, Role } from '../../model/event-mention.ts'
import type { Span } from '../../model/span.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import {
  childrenOf,
  childWith,
  hasRelation,
  phraseSpan,
  subtreeOf,
  tokensIn,
  wordsBetween,
} from '../../text/tree.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'
import { isTimePhrase } from './time-phrase.ts'

/** The words of a phrase with a name right behind it: "opposition leader Jonas Okoro", but not "the leader, Jonas Okoro". */
function withName(sentence: ParsedSentence, token: Token, lexicon: EventLexicon): Span {
  const span = phraseSpan(sentence, token.index)
  const [first, last] = [tokensIn(sentence, span)[0]!.index, tokensIn(sentence, span).at(-1)!.index]
  const name = sentence.tokens[last + 1]
  const isName = name?.upos === 'PROPN' && name.head === token.index && name.deprel === 'appos'
  if (last !== token.index || !isName || isTimePhrase(sentence, name, lexicon)) return span
  const own = tokensIn(sentence, phraseSpan(sentence, name.index)).at(-1)!.index
  return wordsBetween(sentence, first, own)
}

/** The words of a phrase up to a clause about a noun in it: "a convoy in the north", "that killed ten" aside. */
function withoutClause(sentence: ParsedSentence, token: Token, lexicon: EventLexicon): Span {
  const span = withName(sentence, token, lexicon)
  const inside = tokensIn(sentence, span)
  const pronoun = inside.find(
    (word) =>
      word.index > token.index &&
      lexicon.has('relativePronouns', word.exact.toLowerCase()) &&
      hasRelation(word, 'nsubj', 'obj'),
  )
  if (!pronoun) return span
  const last = sentence.tokens[pronoun.index - 1]!.exact === ',' ? pronoun.index - 2 : pronoun.index - 1
  return last < token.index ? span : wordsBetween(sentence, inside[0]!.index, last)
}

/** “The strikes of last week”: the time says which. */
const isOwned = (sentence: ParsedSentence, time: Token, lexicon: EventLexicon): boolean =>
  childrenOf(sentence, time.index).some((child) => lemmaOf(child) === lexicon.words.ofPreposition)

/**
 * The words of a phrase, without a time that closes it: in "met the envoy on Monday" parsers often hang the day on the
 * envoy.
 */
function wordsOf(sentence: ParsedSentence, token: Token, lexicon: EventLexicon): Span {
  const span = withoutClause(sentence, token, lexicon)
  const last = tokensIn(sentence, span).at(-1)
  const inside = new Set(tokensIn(sentence, span).map(({ index }) => index))
  const time = sentence.tokens.find(
    (child) =>
      inside.has(child.head) &&
      child.head >= token.index &&
      child.index > token.index + 1 &&
      hasRelation(child, 'nmod', 'obl') &&
      isTimePhrase(sentence, child, lexicon) &&
      (child.head === token.index || !isOwned(sentence, child, lexicon)),
  )
  if (!time || !last) return span
  const part = subtreeOf(sentence, time.index)
  const before = Math.min(...part) - 1
  const first = tokensIn(sentence, span)[0]!.index
  return part.includes(last.index) && before >= token.index ? wordsBetween(sentence, first, before) : span
}

/** The argument that the phrase of `token` is, and those of the names or things joined to it ("Chad and Niger"). */
export function argumentsOf(
  sentence: ParsedSentence,
  token: Token,
  role: Role,
  lexicon: EventLexicon,
): EventArgument[] {
  const joined = sentence.tokens.filter(
    (other) =>
      other.head === token.index &&
      other.deprel === 'conj' &&
      !isVerbal(other) &&
      !isExcepted(sentence, other, lexicon) &&
      !isSpeaker(sentence, other) &&
      !isTimePhrase(sentence, other, lexicon),
  )
  return [token, ...joined].map((one) => ({
    ...wordsOf(sentence, one, lexicon),
    role,
    mention: null,
  }))
}

/** "killed 12 people, police said": parsers take who says it, without an "and" and before a verb, for one more; not so in “US, China agree”. */
function isSpeaker(sentence: ParsedSentence, { index, head }: Token): boolean {
  const next = sentence.tokens[index + 1]
  const isListed = next?.index === sentence.tokens[head]!.head
  return next?.upos === 'VERB' && !isListed && !childWith(sentence, index, 'cc')
}

/** “The elders, rather than the army”: whoever did not take part. */
const isExcepted = (sentence: ParsedSentence, other: Token, lexicon: EventLexicon): boolean =>
  childrenOf(sentence, other.index).some(
    (child) => child.index < other.index && lexicon.has('exceptWords', lemmaOf(child)),
  )

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
