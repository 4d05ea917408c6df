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
    const climbed = climbToEvent(sentence, head, events, words).filter(
      (index) => !isInLaterClause(sentence, index, head),
    )
    const dates = climbed.some((index) => sentence.tokens[index]!.upos === 'VERB' || events.has(index))
      ? climbed
      : nearestVerb(sentence, parts, events)
    return [{ time, head, dates }]
  })
}
