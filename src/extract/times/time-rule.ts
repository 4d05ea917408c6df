// What a rule for a wording of time is.
import type { Calendar } from '../../lang/shape/calendar.ts'
import type { Said } from '../../model/time-expression.ts'
import type { Timex } from '../../model/timex.ts'
import type { Found as FoundWords, WordingRule } from '../wording/find.ts'

/** Words that fit a pattern over the calendar's word classes. */
export type Found = FoundWords<Calendar>

/** A wording of time and the type that it gives; one with a part of the day is a TIME. */
export interface TimeRule extends WordingRule<Calendar, Said> {
  type: Timex['type']
}

/** What a complete value says. */
export const value = (timex: string): Said => ({ kind: 'value', value: timex })

/** Two digits, as in months and days. */
export const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** Is one of these words right before the expression? */
export const follows = (found: Found, words: string[]): boolean => words.includes(found.before()?.word ?? '')
