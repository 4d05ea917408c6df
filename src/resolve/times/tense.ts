// The tense that a time expression stands in: it tells on which side of the day of publication a weekday lies.
import type { Calendar } from '../../lang/shape/calendar.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { tokenHolding } from '../../text/token-search.ts'
import { ancestorsOf, hasRelation } from '../../text/tree.ts'

/** `unclear`: the words allow both sides, as in "agreed to meet Friday", "was due Friday", "postponed until Friday". */
export type Tense = 'past' | 'present' | 'future' | 'unclear'

/**
 * Tense of what governs the words at `start`: the nearest verb above them that shows one; words that look ahead
 * (`scheduled`, `due`) make it future. Without a tree that helps, the last verb before the words, then the first behind.
 * Null when the sentence shows none.
 */
export function tenseAt(sentence: ParsedSentence, start: number, calendar: Calendar): Tense | null {
  const { tokens } = sentence
  const at = tokenHolding(sentence, start)?.index
  if (at === undefined) return null
  const before = wordsBefore(tokens, at)
  if (calendar.tense.backward.includes(before.at(-1) ?? '')) return 'past'
  const isUntil = calendar.tense.until.includes(before.at(-1) ?? '')
  if (isUntil && isStillSo(sentence, at, calendar.tense)) return 'future'
  const tense = governingTense(sentence, at, calendar.tense)
  if ((tense === 'past' || tense === null) && calendar.tense.onward.includes(before.at(-1) ?? ''))
    return 'unclear'
  if (!isOfNoun(sentence, start)) return tense
  if (calendar.tense.beforehand.some((phrase) => before.join(' ').endsWith(phrase)))
    return hasPluperfect(sentence, at, calendar.tense) ? 'past' : 'unclear'
  const noun = tokens[nounOf(sentence, start)]
  if (isAhead(tokens, noun?.index ?? -1, calendar.tense)) return tense
  const isPlanned = noun !== undefined && calendar.tense.scheduled.includes(noun.lemma.toLowerCase())
  if (isPlanned && !hasRelation(noun, 'nsubj')) return 'unclear'
  return tense === 'past' || tense === null ? tense : 'unclear'
}

/** Words to either side, and governors, that are looked at; no real sentence needs more. */
const FAR = 80

type TenseWords = Calendar['tense']

function governingTense(sentence: ParsedSentence, at: number, words: TenseWords): Tense | null {
  const { tokens } = sentence
  let isInfinitive = false
  for (const token of ancestorsOf(sentence, at).slice(0, FAR)) {
    const tense = tenseOf(tokens, token, words)
    if (tense === 'past' && (isInfinitive || isInvitation(tokens, token, at, words))) return 'unclear'
    if (tense) return tense === 'present' && isInfinitive ? 'future' : tense
    isInfinitive ||= helpersOf(tokens, token).some(({ xpos }) => xpos === 'TO')
  }
  if (isInfinitive) return 'future'
  const nearest = [...tokens.slice(Math.max(0, at - FAR), at).reverse(), ...tokens.slice(at + 1, at + FAR)]
  for (const token of nearest) {
    const tense = tenseOf(tokens, token, words)
    if (tense) return tense
  }
  return null
}

/** “Invited the leaders to talks on Friday”: the day may be that of the talks. */
const isInvitation = (tokens: Token[], verb: Token, at: number, words: TenseWords): boolean =>
  words.inviting.includes(verb.exact.toLowerCase()) &&
  tokens.slice(verb.index, at).some(({ exact }) => words.invitedTo.includes(exact.toLowerCase()))

/**
 * Does what ends at the time still hold: "has kept the border closed until Friday", "to stay closed until Friday"? The
 * nearest verb above that is no bare participle tells.
 */
function isStillSo(sentence: ParsedSentence, at: number, words: TenseWords): boolean {
  const { tokens } = sentence
  const verbs = ancestorsOf(sentence, at).filter(({ upos }) => upos === 'VERB')
  const isBare = (verb: Token): boolean => verb.xpos === 'VBN' && helpersOf(tokens, verb).length === 0
  if (!verbs[0] || !isBare(verbs[0])) return false
  const telling = verbs.filter((verb) => !isBare(verb) && verb.xpos !== 'VB')
  const first = telling[0]
  if (!first) return verbs.some(({ xpos }) => xpos === 'VB')
  return helpersOf(tokens, first).some(({ exact }) => words.perfect.includes(exact.toLowerCase()))
}

function tenseOf(tokens: Token[], token: Token, words: TenseWords): Tense | null {
  const helpers = helpersOf(tokens, token).map(({ exact }) => exact.toLowerCase())
  if (isAhead(tokens, token.index, words)) {
    const isPast = token.xpos === 'VBD' || helpers.some((word) => words.past.includes(word))
    return isPast ? 'unclear' : 'future'
  }
  const isVerb = token.upos === 'VERB' || token.upos === 'AUX'
  if (!isVerb && !helpers.some((word) => words.past.includes(word) || words.present.includes(word)))
    return null
  if (helpers.some((word) => words.future.includes(word))) return 'future'
  const isInfinitive = helpersOf(tokens, token).some(({ xpos }) => xpos === 'TO')
  if (helpers.some((word) => words.past.includes(word))) return isInfinitive ? 'unclear' : 'past'
  if (helpers.some((word) => words.perfect.includes(word))) return token.xpos === 'VBG' ? 'present' : 'past'
  if (helpers.some((word) => words.present.includes(word))) return isInfinitive ? 'future' : 'present'
  if (token.xpos === 'VBD' || (token.xpos === 'VBN' && !isInfinitive)) return 'past'
  return token.xpos === 'VBZ' || token.xpos === 'VBP' ? 'present' : null
}

const around = (tokens: Token[], index: number): Token[] =>
  tokens.slice(Math.max(0, index - FAR), index + FAR)

const helpersOf = (tokens: Token[], token: Token): Token[] =>
  around(tokens, token.index).filter(
    (other) => other.head === token.index && (hasRelation(other, 'aux', 'cop') || other.xpos === 'TO'),
  )

/** Does the word look ahead: `scheduled`, or `set to`? */
function isAhead(tokens: Token[], index: number, words: TenseWords): boolean {
  const token = tokens[index]
  if (!token) return false
  const word = token.exact.toLowerCase()
  if (words.ahead.includes(word)) return true
  const describes = around(tokens, index).some(
    (other) => other.head === index && words.ahead.includes(other.exact.toLowerCase()) && other.xpos === 'JJ',
  )
  return (
    describes ||
    (words.aheadTo.includes(word) && words.aheadLinks.includes(tokens[index + 1]?.exact.toLowerCase() ?? ''))
  )
}

/** Does the time at `start` belong to a noun: "Tuesday's raid", "the Tuesday night raid"? */
export const isOfNoun = (sentence: ParsedSentence, start: number): boolean => nounOf(sentence, start) >= 0

/** Index of the noun that the time at `start` belongs to, -1 when there is none. */
function nounOf(sentence: ParsedSentence, start: number): number {
  let at = tokenHolding(sentence, start)?.index ?? -1
  let noun = -1
  for (let steps = 0; steps < 3; steps++) {
    const token = sentence.tokens[at]
    if (!token || token.head <= at || !hasRelation(token, 'nmod:poss', 'compound')) break
    noun = at = token.head
  }
  return noun
}

/** "had fled before Tuesday's raid": what comes before is past perfect, so the day itself is past. */
const hasPluperfect = (sentence: ParsedSentence, at: number, words: TenseWords): boolean =>
  ancestorsOf(sentence, at).some((token) =>
    helpersOf(sentence.tokens, token).some(({ exact }) => words.pluperfect.includes(exact.toLowerCase())),
  )

/** The words before a token, without its determiners, lower case. */
function wordsBefore(tokens: Token[], at: number): string[] {
  let end = at
  while (end > 0 && tokens[end - 1]!.upos === 'DET') end--
  return tokens.slice(Math.max(0, end - 3), end).map(({ exact }) => exact.toLowerCase())
}
