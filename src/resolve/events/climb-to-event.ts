// Goes from a time expression up the tree to what it dates.
import type { EventWords } from '../../lang/shape/events.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childWith, hasRelation } from '../../text/tree.ts'
import { isCarrier } from './time-giver.ts'

/** Relations by which a word belongs to the phrase or clause of the one that governs it. */
const SAME_PHRASE = [
  'obl',
  'nmod',
  'advmod',
  'compound',
  'nummod',
  'flat',
  'amod',
  'appos',
  'dep',
  'det',
  'case',
  'fixed',
]

/** Relations by which a time describes only the noun: "Tuesday's raid", "the Tuesday raid". */
const BEFORE_NOUN = ['nmod:poss', 'compound', 'amod', 'nummod']

const isNominal = (token: Token): boolean => token.upos === 'NOUN' || token.upos === 'PROPN'

/** "Fell by 40 points on Monday": the preposition of an amount bounds no time. */
const isAmount = (sentence: ParsedSentence, at: Token, words: EventWords): boolean =>
  childWith(sentence, at.index, 'nummod') !== null &&
  words.amountPrepositions.includes(childWith(sentence, at.index, 'case')?.lemma.toLowerCase() ?? '')

/** “Before dawn on Tuesday”: the bound is an hour of the day, and what happens before it happens on the day. */
const isPartOfDay = (at: Token, words: EventWords): boolean => words.dayParts.includes(at.lemma.toLowerCase())

/** May the time go on from `at` to the word that governs it? `last` is the relation by which it came to `at`. */
function mayClimb(
  sentence: ParsedSentence,
  at: Token,
  isEvent: boolean,
  last: Token | null,
  words: EventWords,
): boolean {
  const preposition = childWith(sentence, at.index, 'case')?.lemma.toLowerCase() ?? null
  const isBound = preposition !== null && words.boundPrepositions.includes(preposition)
  if (isBound && (last === null || !(isAmount(sentence, at, words) || isPartOfDay(at, words)))) return false
  if (isEvent) {
    const preposition = childWith(sentence, at.index, 'case')
    const isWithin =
      preposition !== null && words.withinPrepositions.includes(preposition.lemma.toLowerCase())
    return isWithin && hasRelation(at, 'obl')
  }
  if (hasRelation(at, ...SAME_PHRASE)) return true
  if (hasRelation(at, 'conj')) return isNominal(at)
  return last !== null && hasRelation(at, 'nsubj', 'obj') && hasRelation(last, 'nmod', 'flat', 'obl')
}

/** The words that a time dates by the tree: from its head upwards, as long as they belong to its phrase or clause. */
export function climbToEvent(
  sentence: ParsedSentence,
  head: Token,
  events: ReadonlySet<number>,
  words: EventWords,
): number[] {
  const found: number[] = []
  let last: Token | null = null
  let at = head
  while (
    at.head >= 0 &&
    found.length < 12 &&
    mayClimb(sentence, at, at !== head && events.has(at.index), last, words)
  ) {
    ;[last, at] = [at, sentence.tokens[at.head]!]
    const verb = sentence.tokens[at.head]
    const isAfterObject = events.has(at.index) && hasRelation(at, 'obj') && head.index > at.index
    // "announced the merger on Monday" dates the verb alone, "held a meeting on Monday" both
    if (isAfterObject && verb && !hasRelation(last, ...BEFORE_NOUN))
      return isCarrier(verb, words) ? [at.index, verb.index] : [verb.index]
    found.push(at.index)
    if (events.has(at.index) && hasRelation(last, ...BEFORE_NOUN)) break
    if (at.upos === 'VERB' || childWith(sentence, at.index, 'cop', 'nsubj')) break
  }
  return found
}
