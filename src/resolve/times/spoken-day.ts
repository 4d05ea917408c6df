// The day on which quoted words were spoken, where the reporting clause names it.
import type { Span } from '../../model/span.ts'
import type { ParsedSentence } from '../../model/token.ts'
import { readIsoDay } from '../../text/days.ts'
import { covers } from '../../text/spans.ts'
import type { Resolved } from './context.ts'

/**
 * “"We vote today," she said Monday”: the day of the weekday beside the quotation in its sentence; null when there is
 * none, or more than one.
 */
export function dayOfSpeaking(
  sentence: ParsedSentence,
  quotation: Span,
  others: Resolved[],
): { day: number; anchor: string } | null {
  const beside = others.filter(
    ({ time, expression, sentence: its }) =>
      its === sentence && expression.said.kind === 'weekday' && !covers(quotation, time),
  )
  if (beside.length !== 1) return null
  const { time } = beside[0]!
  const day = readIsoDay((time.value ?? '').replace(/T.*$/, ''))
  return day === null ? null : { day, anchor: time.id }
}
