// What resolving a time may look at: the day of publication, the sentence, and the times before it.
import type { Calendar } from '../../lang/shape/calendar.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { Timex } from '../../model/timex.ts'
import type { ParsedSentence } from '../../model/token.ts'
import type { Tense } from './tense.ts'

/** A value with what it rests on; `value: null` is an open time. */
export type Answer = Pick<Timex, 'value' | 'certainty' | 'anchor'>

/** A time that was resolved, with the sentence that it stands in. */
export interface Resolved {
  time: Timex
  expression: TimeExpression
  sentence: ParsedSentence
}

export interface TimeContext {
  /** The day that relative times count from, as day number, and its id; null when it is not known. */
  reference: { day: number; anchor: string } | null
  sentence: ParsedSentence
  tense: () => Tense | null
  /** Times before this one, in order. */
  earlier: Resolved[]
  calendar: Calendar
}

/** Id of the time of the expression at `index`. */
export const timeId = (index: number): string => `t${index + 1}`

/** Words alone give the value. */
export const said = (value: string): Answer => ({ value, certainty: 'said', anchor: null })

/** The value was counted from `anchor`. */
export const implied = (value: string, anchor: string): Answer => ({ value, certainty: 'implied', anchor })

/** The time stays open. */
export const open: Answer = { value: null, certainty: 'implied', anchor: null }
