// For how long: the term that a court gives.
import type { Quantity } from '../../model/quantity.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import type { Timex } from '../../model/timex.ts'
import { overlaps } from '../../text/spans.ts'
import type { Answer } from '../answer.ts'
import { reportsOf, type ReportUnderComparison } from '../event-under-comparison.ts'
import type { Question } from '../question.ts'
import { isNeverSilent } from '../silence.ts'
import { judgeNumbers } from '../verdicts/judge-numbers.ts'

const DAYS: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1 }

/** A length as a number of days; “at least six years” is told with more words than number and unit, and is rough. */
function daysOf({ id, start, end, exact, value, rule }: Timex): Quantity | null {
  const [, number, unit] = /^P(\d+)([YMWD])$/.exec(value ?? '') ?? []
  if (!number || !unit) return null
  const operator = exact.split(/[\s-]+/).length > 2 ? '~' : '='
  const days = Number(number) * DAYS[unit]!
  return { id, start, end, exact, value: days, operator, unit: 'days', counts: null, kind: 'measure', rule }
}

/** “To seven years”, “of seven years”: a length behind such a word, and not “after a year”. */
function termsIn(
  { document, mention, sentence }: ReportUnderComparison,
  stories: readonly StoryDocument[],
  prepositions: ReadonlySet<string>,
): Answer[] {
  const times = mention.arguments.filter(({ role }) => role === 'time')
  const isTerm = (time: Timex): boolean => {
    const before = sentence.tokens.findLast((t) => t.end <= time.start && t.upos === 'ADP')
    return before !== undefined && prepositions.has(before.lemma.toLowerCase())
  }
  return stories[document]!.found.times.filter(
    (time) => time.type === 'DURATION' && times.some((one) => overlaps(one, time)) && isTerm(time),
  ).flatMap((time) => {
    const quantity = daysOf(time)
    const { start, end, exact } = time
    return quantity ? [{ document, span: { start, end, exact }, quantity }] : []
  })
}

export const TERM: Question = {
  key: 'term',
  kind: 'number',
  importance: 1,
  find: (event, stories, { termPrepositions }) =>
    reportsOf(event, 'convict').flatMap((r) => termsIn(r, stories, termPrepositions)),
  mayBeMissed: isNeverSilent,
  judge: judgeNumbers,
}
