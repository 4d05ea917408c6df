// Finds the words that a time expression dates: those of its own phrase and clause, never of another clause.
import type { EventWords } from '../../lang/shape/events.ts'
import type { Timex } from '../../model/timex.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, childWith, hasRelation, headOfRange, subtreeOf, tokensIn } from '../../text/tree.ts'
import { climbToEvent } from './climb-to-event.ts'
import { isOfEarlierFigure } from './earlier-figure.ts'
import { verbOfMisplaced, verbOfWhen } from './misplaced-times.ts'
import { happenedSince, openStretch } from './since.ts'
import { findRanges } from './time-ranges.ts'

/** A time expression, its head, and the indexes of the words that it dates. */
export interface PlacedTime {
  time: Timex
  head: Token
  dates: readonly number[]
  /** EDTF from this time to the one that ends its stretch; null for a time that stands alone. */
  stretch: string | null
}

/**
 * Does a conjunction between the time and the word open another clause: "rose on Friday after the bank said"? The "to" of
 * "on Friday they are to meet" opens none.
 */
const isInLaterClause = (sentence: ParsedSentence, index: number, time: Token): boolean =>
  childrenOf(sentence, index).some(
    (child) =>
      hasRelation(child, 'mark') &&
      time.index < child.index &&
      child.index < index &&
      !(child.upos === 'PART' && sentence.tokens[child.index - 1]!.upos === 'AUX'),
  )

/**
 * The event just before a time, with the bound that opens its phrase: in "at peace since independence in 1960" the year is
 * that of the independence, whatever the tree says.
 */
function boundNoun(
  sentence: ParsedSentence,
  parts: readonly Token[],
  events: ReadonlySet<number>,
  words: EventWords,
): { noun: Token; bound: Token } | null {
  let before = sentence.tokens[parts[0]!.index - 1]
  if (before?.upos === 'ADP') before = sentence.tokens[before.index - 1]
  if (before?.upos !== 'NOUN' || !events.has(before.index)) return null
  let opening = sentence.tokens[before.index - 1]
  while (opening && /^(?:NOUN|PROPN|ADJ|DET|CCONJ)$/.test(opening.upos))
    opening = sentence.tokens[opening.index - 1]
  if (!opening || !words.boundPrepositions.includes(opening.exact.toLowerCase())) return null
  return { noun: before, bound: opening }
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

/** “Thirty are still missing after the sinking on Tuesday”: what is so now was not so on the day; it is that of the noun. */
function isToldAsNow(sentence: ParsedSentence, noun: Token): boolean {
  let verb: Token | undefined = noun
  for (let steps = 0; verb && !/^(?:VERB|ADJ)$/.test(verb.upos) && steps < sentence.tokens.length; steps++)
    verb = sentence.tokens[verb.head]
  if (!verb || sentence.section !== 'body') return false
  const finite = [verb, ...childrenOf(sentence, verb.index).filter((t) => hasRelation(t, 'aux', 'cop'))]
  return finite.some(({ xpos }) => /^VB[ZP]$/.test(xpos))
}

/** “Is wanted for the murder of two nurses in 2018”: the year is that of the deed, where the verb tells what is so now. */
function deedBefore(
  sentence: ParsedSentence,
  time: Timex,
  { index: at }: Token,
  dates: readonly number[],
  events: ReadonlySet<number>,
  { perfectAuxiliaries }: EventWords,
): number | null {
  const verb = dates.length === 1 ? sentence.tokens[dates[0]!] : undefined
  if (!verb || verb.index > at || !/^\d{4}$/.test(time.value ?? '') || !isToldAsNow(sentence, verb))
    return null
  const isPerfect = childrenOf(sentence, verb.index).some((t) =>
    perfectAuxiliaries.includes(t.exact.toLowerCase()),
  )
  const inside = subtreeOf(sentence, verb.index).filter((i) => verb.index < i && i < at && events.has(i))
  const noun = sentence.tokens[inside.at(-1) ?? -1]
  return !isPerfect && inside.length === 1 && noun?.upos === 'NOUN' ? noun.index : null
}

/** The words that a time dates by the tree or, where that leads to no event, by its place. */
function datedBy(
  sentence: ParsedSentence,
  head: Token,
  parts: readonly Token[],
  events: ReadonlySet<number>,
  words: EventWords,
): number[] {
  const climbed = climbToEvent(sentence, head, events, words).filter(
    (index) => !isInLaterClause(sentence, index, head),
  )
  if (climbed.some((index) => sentence.tokens[index]!.upos === 'VERB' || events.has(index))) return climbed
  const verb = verbOfMisplaced(sentence, head, parts)
  return verb && events.has(verb.index) ? [verb.index] : []
}

/** What a stretch dates: "from" bounds nothing there, and what is moved from one day to another happens on neither. */
function datedByStretch(
  sentence: ParsedSentence,
  head: Token,
  parts: readonly Token[],
  events: ReadonlySet<number>,
  words: EventWords,
): number[] {
  const dated = datedBy(sentence, head, parts, events, { ...words, boundPrepositions: [] })
  const isMoved = dated.some((index) =>
    words.reschedulingVerbs.includes(sentence.tokens[index]!.lemma.toLowerCase()),
  )
  return isMoved ? [] : dated
}

/** “Put off Saturday's final”: the day is that of what is moved, and not of the moving. */
function isOfWhatIsMoved(
  sentence: ParsedSentence,
  time: Token,
  index: number,
  { reschedulingVerbs }: EventWords,
): boolean {
  const moved = hasRelation(time, 'nmod:poss') ? sentence.tokens[time.head] : undefined
  return (
    moved !== undefined &&
    moved.head === index &&
    hasRelation(moved, 'obj', 'nsubj:pass') &&
    reschedulingVerbs.includes(sentence.tokens[index]!.lemma.toLowerCase())
  )
}

/** The stretch from a time on that "since", the word before it or before its noun, opens for a verb. */
function placeSince(
  sentence: ParsedSentence,
  time: Timex,
  head: Token,
  since: Token | null,
  events: ReadonlySet<number>,
  words: EventWords,
): PlacedTime[] {
  if (!since || !words.sinceWords.includes(since.exact.toLowerCase())) return []
  const verb = happenedSince(sentence, since.index, events, words)
  const stretch = verb && openStretch(time)
  return stretch ? [{ time, head, dates: [verb.index], stretch }] : []
}

/** Each time expression of a sentence with the words that it dates; `events` are the indexes of its triggers. */
export function placeTimes(
  sentence: ParsedSentence,
  times: readonly Timex[],
  events: ReadonlySet<number>,
  words: EventWords,
): PlacedTime[] {
  const ranges = findRanges(sentence, times, words)
  return times.flatMap((time): PlacedTime[] => {
    const parts = tokensIn(sentence, time)
    const head = parts.length > 0 ? headOfRange(sentence, parts[0]!.index, parts.at(-1)!.index + 1) : null
    if (!head || isOfEarlierFigure(sentence, parts[0]!, words)) return []
    const range = ranges.find(({ first, last }) => first === time || last === time)
    if (range) {
      const dates = datedByStretch(sentence, head, parts, events, words)
      return [{ time: range.first, head, dates, stretch: range.edtf }]
    }
    const when = verbOfWhen(sentence, time, parts, words.whenWords)
    const told = when ? [{ time, head, dates: [when.index], stretch: null }] : []
    const before = sentence.tokens[parts[0]!.index - 1] ?? null
    const isBound = words.boundPrepositions.includes(
      childWith(sentence, head.index, 'case')?.lemma.toLowerCase() ?? '',
    )
    const phrase = isBound ? null : boundNoun(sentence, parts, events, words)
    const since = placeSince(sentence, time, head, phrase?.bound ?? before, events, words)
    if (isBound) return [...told, ...since]
    const isNouns = phrase && (isLong(time) || isToldAsNow(sentence, phrase.noun))
    const joined = isNouns ? [phrase.noun.index, ...joinedTo(sentence, phrase.noun)] : []
    const dates = phrase ? joined : datedBy(sentence, head, parts, events, words)
    const deed = deedBefore(sentence, time, parts[0]!, dates, events, words)
    const kept = (deed === null ? dates : [deed]).filter(
      (index) => !isOfWhatIsMoved(sentence, head, index, words),
    )
    return [...told, ...since, { time, head, dates: kept, stretch: null }]
  })
}
