// Finds the words that a time expression dates: those of its own phrase and clause, never of another clause.
import type { EventWords } from '../../lang/shape/events.ts'
import type { Timex } from '../../model/timex.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childWith, hasRelation, headOfRange, tokensIn } from '../../text/tree.ts'

/** A time expression, its head, and the indexes of the words that it dates. */
export interface PlacedTime {
  time: Timex
  head: Token
  dates: readonly number[]
}

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

/** May the time go on from `at` to the word that governs it? `last` is the relation by which it came to `at`. */
function mayClimb(
  sentence: ParsedSentence,
  at: Token,
  isEvent: boolean,
  last: Token | null,
  words: EventWords,
): boolean {
  if (isEvent) {
    const preposition = childWith(sentence, at.index, 'case')
    const isWithin =
      preposition !== null && words.withinPrepositions.includes(preposition.lemma.toLowerCase())
    return isWithin && hasRelation(at, 'obl')
  }
  if (hasRelation(at, ...SAME_PHRASE)) return true
  if (hasRelation(at, 'conj')) return isNominal(at) && last !== null
  return last !== null && hasRelation(at, 'nsubj', 'obj') && hasRelation(last, 'nmod', 'flat', 'obl')
}

function climb(
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
    if (isAfterObject && verb && !hasRelation(last, ...BEFORE_NOUN))
      return carriesMeaning(verb, words) ? [verb.index] : [at.index, verb.index]
    found.push(at.index)
    if (events.has(at.index) && hasRelation(last, ...BEFORE_NOUN)) break
    if (at.upos === 'VERB' || childWith(sentence, at.index, 'cop', 'nsubj')) break
  }
  return found
}

/** A light verb has the time of its noun; with another, "announced the merger on Monday" dates the verb alone. */
const carriesMeaning = (verb: Token, words: EventWords): boolean =>
  !words.lightVerbs.some((light) => light.split(' ')[0] === verb.lemma.toLowerCase())

/** Where the tree leads to no event: the finite verb next to the time, or the nearest before it in the same clause. */
function nearestVerb(
  sentence: ParsedSentence,
  words: readonly Token[],
  events: ReadonlySet<number>,
): number[] {
  const next = sentence.tokens[words.at(-1)!.index + 1]
  if (next && events.has(next.index) && /^VB[DZP]$/.test(next.xpos)) return [next.index]
  for (let at = words[0]!.index - 1; at >= 0; at--) {
    const token = sentence.tokens[at]!
    if (token.upos === 'PUNCT' || token.upos === 'SCONJ' || /^W/.test(token.xpos)) return []
    if (token.upos === 'VERB') return events.has(at) && /^VB[DZP]$/.test(token.xpos) ? [at] : []
  }
  return []
}

/** Each time expression of a sentence with the words that it dates; `events` are the indexes of its triggers. */
export function placeTimes(
  sentence: ParsedSentence,
  times: readonly Timex[],
  events: ReadonlySet<number>,
  words: EventWords,
): PlacedTime[] {
  return times.flatMap((time) => {
    const parts = tokensIn(sentence, time)
    const head = parts.length > 0 ? headOfRange(sentence, parts[0]!.index, parts.at(-1)!.index + 1) : null
    if (!head) return []
    const climbed = climb(sentence, head, events, words)
    const dates = climbed.some((index) => sentence.tokens[index]!.upos === 'VERB' || events.has(index))
      ? climbed
      : nearestVerb(sentence, parts, events)
    return [{ time, head, dates }]
  })
}
