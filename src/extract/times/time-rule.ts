// What a rule for a wording of time is, and what it gets to see.
import type { Calendar } from '../../lang/shape/calendar.ts'
import type { Rule } from '../../model/rule.ts'
import type { Said } from '../../model/time-expression.ts'
import type { Timex } from '../../model/timex.ts'
import type { Atom } from '../wording/atoms.ts'

/** Words that fit a rule's pattern, with what stands around them. */
export interface Found {
  /** The number that an element stands for, NaN when the element was left out. */
  number(name: string): number
  /** The text value of an element, or null when it was left out. */
  text(name: string): string | null
  /** The piece of text `k` places before the words (1: right before), within the sentence. */
  before(k?: number): Atom | undefined
  /** The piece of text `k` places behind the words. */
  after(k?: number): Atom | undefined
  /** The pieces that were matched. */
  atoms: Atom[]
  calendar: Calendar
}

/**
 * A wording: patterns over the calendar's word classes (see `wording/pattern.ts`), the type that it gives, and what it
 * says; `say` answers null where the words are something else. The longest match wins, then the earlier rule.
 */
export interface TimeRule extends Rule {
  patterns: string[]
  type: Timex['type']
  say(found: Found): Said | null
}

/** What a complete value says. */
export const value = (timex: string): Said => ({ kind: 'value', value: timex })

/** Two digits, as in months and days. */
export const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** Is one of these words right before the expression? */
export const follows = (found: Found, words: string[]): boolean => words.includes(found.before()?.word ?? '')
