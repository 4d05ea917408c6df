// Finds the words that a time expression dates: those of its own phrase and clause, never of another clause.
import type { EventWords } from '../../lang/shape/events.ts'
import type { Timex } from '../../model/timex.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, childWith, hasRelation, headOfRange, tokensIn } from '../../text/tree.ts'
import { climbToEvent } from './climb-to-event.ts'

/** A time expression, its head, and the indexes of the words that it dates. */
export interface PlacedTime {
  time: Timex
  head: Token
  dates: readonly number[]
}

/** Does a conjunction between the time and the word open another clause: "rose on Friday after the bank said"? */
const isInLaterClause = (sentence: ParsedSentence, index: number, time: Token): boolean =>
  childrenOf(sentence, index).some(
    (child) => hasRelation(child, 'mark') && time.index < child.index && child.index < index,
  )

/**
 * The event just before a time, where a bound opens its phrase: in "at peace since independence in 1960" the year is that of
 * the independence, whatever the tree says.
 */
function boundNoun(
  sentence: ParsedSentence,
  parts: readonly Token[],
  events: ReadonlySet<number>,
  words: EventWords,
): Token | null {
  let before = sentence.tokens[parts[0]!.index - 1]
  if (before?.upos === 'ADP') before = sentence.tokens[before.index - 1]
  if (before?.upos !== 'NOUN' || !events.has(before.index)) return null
  const first = before.deprel === 'conj' ? sentence.tokens[before.head]! : before
  const preposition = childWith(sentence, first.index, 'case')?.exact.toLowerCase()
  return preposition !== undefined && words.boundPrepositions.includes(preposition) ? before : null
}

/** The nouns that a noun is joined with: "partition and independence". */
const joinedTo = (sentence: ParsedSentence, noun: Token): number[] =>
  sentence.tokens
    .filter(
      ({ index, head, deprel }) =>
        (deprel === 'conj' && head === noun.index) || (noun.deprel === 'conj' && index === noun.head),
    )
    .map(({ index }) => index)

/** A month or longer: "after the coup in 1973" dates the coup, "resigned after the riots on Friday" may mean either. */
const isLong = ({ value }: Timex): boolean => value !== null && /^\d{2,4}(?:-\d\d)?$/.test(value)

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
    const bound = childWith(sentence, head.index, 'case')?.lemma.toLowerCase()
    if (bound !== undefined && words.boundPrepositions.includes(bound)) return []
    const noun = boundNoun(sentence, parts, events, words)
    if (noun) return [{ time, head, dates: isLong(time) ? [noun.index, ...joinedTo(sentence, noun)] : [] }]
    const climbed = climbToEvent(sentence, head, events, words).filter(
      (index) => !isInLaterClause(sentence, index, head),
    )
    const dates = climbed.some((index) => sentence.tokens[index]!.upos === 'VERB' || events.has(index))
      ? climbed
      : nearestVerb(sentence, parts, events)
    return [{ time, head, dates }]
  })
}
