// Dates of events in EDTF (ISO 8601-2, level 1): which days a value covers, and how two values lie to each other.
import { daysOfMonths, isoDay, readIsoDay } from './days.ts'
import { remember } from './remember.ts'

/** First and last day, `YYYY-MM-DD`; null where an interval is open or its end is unknown. */
export interface DayRange {
  from: string | null
  to: string | null
}

/** How the first date lies to the second; `null` when one is not understood. */
export type DateRelation = 'before' | 'after' | 'same' | 'within' | 'contains' | 'overlaps'

type Days = [number, number]

// Meteorological seasons of the northern hemisphere; winter runs into the next year. EDTF leaves the months open.
const SEASON_START: Record<string, number> = { '21': 3, '22': 6, '23': 9, '24': 12 }

/** First and last day of an EDTF date or interval, ±Infinity where it is open; null when it is not EDTF of level 1. */
export const daysOf = remember((edtf: string): Days | null => {
  const slash = edtf.indexOf('/')
  if (slash < 0) return daysOfDate(edtf)
  const isOpen = (end: string): boolean => end === '' || end === '..'
  const [first, last] = [edtf.slice(0, slash), edtf.slice(slash + 1)]
  const from = isOpen(first) ? -Infinity : daysOfDate(first)?.[0]
  const to = isOpen(last) ? Infinity : daysOfDate(last)?.[1]
  if (from === undefined || to === undefined || from > to) return null
  return [from, to]
})

function daysOfDate(date: string): Days | null {
  const parts = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[~?%]?$/.exec(date)
  if (!parts) return null
  const [, yearText, month, day] = parts as unknown as [string, string, string?, string?]
  const span = yearText.endsWith('XX') ? 100 : yearText.endsWith('X') ? 10 : 1
  const year = Number(yearText.replaceAll('X', '0'))
  if (month === 'XX' && day && day !== 'XX') return null
  if (span > 1) return month ? null : daysOfMonths(year, 1, 12 * span)
  if (!month || month === 'XX') return daysOfMonths(year, 1, 12)
  const season = SEASON_START[month]
  if (season && !day) return daysOfMonths(year, season, 3)
  if (Number(month) < 1 || Number(month) > 12) return null
  if (!day || day === 'XX') return daysOfMonths(year, Number(month), 1)
  const number = readIsoDay(`${yearText}-${month}-${day}`)
  return number === null ? null : [number, number]
}

/** The days of an EDTF value, ends included. A qualifier (`~ ? %`) does not widen it. Null when it is not understood. */
export function rangeOf(edtf: string): DayRange | null {
  const days = daysOf(edtf)
  if (!days) return null
  const [from, to] = days.map((day) => (Number.isFinite(day) ? isoDay(day) : null))
  return { from: from!, to: to! }
}

/** Is the value EDTF that `rangeOf` understands? */
export const isEdtf = (text: string): boolean => daysOf(text) !== null

/** Is the value marked as approximate or uncertain? */
export const isQualified = (edtf: string): boolean => /[~?%]/.test(edtf)

/** How many days a value covers: 1 for a day, 7 for a week, Infinity for an open interval; null when not understood. */
export function countDays(edtf: string): number | null {
  const days = daysOf(edtf)
  return days && days[1] - days[0] + 1
}

/** How `a` lies to `b` by the days that they cover; null when one is not understood. */
export function relate(a: string, b: string): DateRelation | null {
  const [x, y] = [daysOf(a), daysOf(b)]
  if (!x || !y) return null
  if (x[1] < y[0]) return 'before'
  if (x[0] > y[1]) return 'after'
  if (x[0] === y[0] && x[1] === y[1]) return 'same'
  if (x[0] >= y[0] && x[1] <= y[1]) return 'within'
  if (x[0] <= y[0] && x[1] >= y[1]) return 'contains'
  return 'overlaps'
}

/** Do all days of `inner` lie in `outer`? False when one is not understood. */
export function isWithin(inner: string, outer: string): boolean {
  const relation = relate(inner, outer)
  return relation === 'same' || relation === 'within'
}

/** May both be true of one event, i.e. do they share a day? An open date (null) is compatible with any. */
export function isCompatible(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  const relation = relate(a, b)
  return relation !== null && relation !== 'before' && relation !== 'after'
}

/** The days that both cover, as EDTF: the narrower value itself where one lies in the other; null when they share none. */
export function intersect(a: string, b: string): string | null {
  const relation = relate(a, b)
  if (relation === 'same') return isQualified(a) ? b : a
  if (relation === 'within') return a
  if (relation === 'contains') return b
  if (relation !== 'overlaps') return null
  const [x, y] = [daysOf(a)!, daysOf(b)!]
  const [from, to] = [Math.max(x[0], y[0]), Math.min(x[1], y[1])]
  return from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`
}

/** Sorts dates by first day, then by last; what is open or not understood comes last. */
export function byDate(a: string | null, b: string | null): number {
  const [x, y] = [a, b].map((edtf) => (edtf === null ? null : daysOf(edtf)))
  if (!x || !y) return Number(!x) - Number(!y)
  const sign = (p: number, q: number): number => (p < q ? -1 : p > q ? 1 : 0)
  return sign(x[0], y[0]) || sign(x[1], y[1])
}
