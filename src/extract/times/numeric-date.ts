// Dates in digits: "2019-02-14", "2/14/2019", "14.02.2019".
import { readIsoDay } from '../../text/days.ts'
import { twoDigits, value, type Found, type TimeRule } from './time-rule.ts'

const iso = (year: number, month: number, day: number): string | null => {
  const text = `${year}-${twoDigits(month)}-${twoDigits(day)}`
  return readIsoDay(text) === null ? null : text
}

/** The year of two digits that lies in 1950 to 2049, as reports use them. */
export const fullYear = (short: number): number => (short < 50 ? 2000 : 1900) + short

/** Day and month in either order; null where both readings are days and differ. */
function eitherOrder(found: Found): string | null {
  const [first, second] = [found.number('first'), found.number('second')]
  const short = found.number('short')
  const year = Number.isNaN(short) ? found.number('year') : fullYear(short)
  const readings = new Set([iso(year, first, second), iso(year, second, first)])
  readings.delete(null)
  return readings.size === 1 ? [...readings][0]! : null
}

export const numericDateRules: TimeRule[] = [
  {
    name: 'iso-date',
    example: 'The log ends at {DATE 2011-06-04}.',
    reason: 'ISO 8601 has one reading',
    patterns: ["year ~'-' ~int:month ~'-' ~int:day"],
    type: 'DATE',
    say: (found) => {
      const day = iso(found.number('year'), found.number('month'), found.number('day'))
      return day === null ? null : value(day)
    },
  },
  {
    name: 'slashed-date',
    example: 'The form is dated {DATE 6/24/2011}.',
    reason: 'the order of day and month differs by country: a date with two readings stays open',
    patterns: ["int:first ~'/' ~int:second ~'/' ~year", "int:first ~'/' ~int:second ~'/' ~int:short"],
    type: 'DATE',
    say: (found) => {
      const last = found.atoms.at(-1)!
      if (found.text('short') !== null && last.end - last.start !== 2) return null
      const day = eitherOrder(found)
      if (day) return value(day)
      return found.number('first') <= 12 && found.number('second') <= 12 ? { kind: 'open' } : null
    },
  },
  {
    name: 'dotted-date',
    example: 'The form is dated {DATE 24.6.2011}.',
    reason: 'where days are written with dots the day comes first',
    patterns: ["int:day ~'.' ~int:month ~'.' ~year"],
    type: 'DATE',
    say: (found) => {
      const day = iso(found.number('year'), found.number('month'), found.number('day'))
      return day === null ? null : value(day)
    },
  },
  {
    name: 'known-day',
    example: 'Security was tightened after {DATE 9/11}.',
    reason: 'a date that has become the name of one event',
    patterns: ['knownDay'],
    type: 'DATE',
    say: (found) => (found.after()?.word === '/' ? null : value(found.text('knownDay')!)),
  },
]
