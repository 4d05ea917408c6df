// Dates with month and year, and days of a month: "14 February 2019", "Feb. 14", "March 3-5", "October last year".
import { readIsoDay } from '../../text/days.ts'
import type { Said } from '../../model/time-expression.ts'
import { twoDigits, value, type Found, type TimeRule } from './time-rule.ts'

const MONTH = "(month|monthShort '.'?)"
const WEEKDAY = "((weekday|weekdayShort '.'?) ','?)?"
const DAY = '(nth|monthDay)'
const LAST = '(nth:last|monthDay:last)'

const isDay = (month: number, day: number): boolean =>
  readIsoDay(`2016-${twoDigits(month)}-${twoDigits(day)}`) !== null

function monthOf(found: Found): number | null {
  const month = found.number('month') || found.number('monthShort')
  const name = found.atoms.find(({ word }) => Object.hasOwn(monthWords(found), word))
  return name?.isCapital ? month : null
}

const monthWords = ({ lang: { words } }: Found) => ({ ...words.month, ...words.monthShort })
const dayOf = (found: Found, day: string, nth: string): number => found.number(day) || found.number(nth)

function fullDate(found: Found): Said | null {
  const month = monthOf(found)
  const year = found.number('year')
  const day = dayOf(found, 'monthDay', 'nth')
  const last = found.number('last')
  if (month === null || !isDay(month, day)) return null
  const iso = (d: number): string => `${year}-${twoDigits(month)}-${twoDigits(d)}`
  if (Number.isNaN(last)) return readIsoDay(iso(day)) === null ? null : value(iso(day))
  return last > day && isDay(month, last) ? value(`${iso(day)}/${iso(last)}`) : null
}

function monthDay(found: Found): Said | null {
  const month = monthOf(found)
  const day = dayOf(found, 'monthDay', 'nth')
  const last = found.number('last')
  if (month === null || !isDay(month, day) || found.after()?.word === ':' || found.after()?.word === '%')
    return null
  const suffix = `-${twoDigits(month)}-${twoDigits(day)}`
  if (!Number.isNaN(last)) {
    if (last <= day || !isDay(month, last)) return null
    return inYear(`${suffix}/-${twoDigits(month)}-${twoDigits(last)}`)
  }
  const known = found.lang.knownEvents[suffix]
  if (known && [1, 2].some((k) => known.words.includes(found.after(k)?.word ?? ''))) return value(known.value)
  return inYear(suffix)
}

/** A part of a year that the words do not name. */
export const inYear = (suffix: string, turn: number | null = null, year: number | null = null): Said => ({
  kind: 'in-year',
  suffix,
  turn,
  year,
  part: null,
})

export const fullDateRules: TimeRule[] = [
  {
    name: 'full-date',
    example: 'The bridge opened on {DATE Saturday, June 4, 2011}.',
    reason: 'day, month and year are all there, in either order',
    patterns: [
      `${WEEKDAY} ${MONTH} the? ${DAY} (dash ${LAST})? ','? year`,
      `${WEEKDAY} the? ${DAY} (dash ${LAST})? of? ${MONTH} ','? year`,
    ],
    type: 'DATE',
    say: fullDate,
  },
  {
    name: 'month-year',
    example: 'It was founded in {DATE March 1998}.',
    reason: 'a month with its year is as precise as it gets',
    patterns: [`(stage dash?)? ${MONTH} (of|',')? year`],
    type: 'DATE',
    say: (found) => {
      const month = monthOf(found)
      return month === null ? null : value(`${found.number('year')}-${twoDigits(month)}`)
    },
  },
  {
    name: 'month-day',
    example: 'Voting began on {DATE Nov. 3}.',
    reason: 'reports leave out the year of a date that is near',
    patterns: [
      `${WEEKDAY} ${MONTH} the? ${DAY} (dash ${LAST})?`,
      `${WEEKDAY} the? ${DAY} (dash ${LAST})? of? ${MONTH}`,
    ],
    type: 'DATE',
    say: monthDay,
  },
  {
    name: 'month-of-year',
    example: 'The mine was closed in {DATE October last year}.',
    reason: 'the year is counted from the year of publication',
    patterns: [`(stage dash?)? ${MONTH} (~',')? of? turn unit`],
    type: 'DATE',
    say: (found) => {
      const month = monthOf(found)
      if (month === null || found.text('unit') !== 'Y') return null
      return inYear(`-${twoDigits(month)}`, null, found.number('turn'))
    },
  },
  {
    name: 'month',
    example: 'Prices had fallen in {DATE September}.',
    reason: 'a month alone; names that are also other words need a preposition before them',
    patterns: [`(stage dash?)? turn? ${MONTH}`],
    type: 'DATE',
    say: (found) => {
      const month = monthOf(found)
      const { ambiguous, introduces } = found.lang
      const name = found.atoms.find(({ isCapital }) => isCapital)?.word ?? ''
      if (month === null || found.after()?.numeral != null || isName(found)) return null
      const isIntroduced = introduces.includes(found.before()?.word ?? '') || found.atoms[0]!.word !== name
      if ((ambiguous.includes(name) || found.text('monthShort')) && !isIntroduced) return null
      return inYear(`-${twoDigits(month)}`, found.text('turn') === null ? null : found.number('turn'))
    },
  },
]

/** "June Carter", "April Smith": a capital on the other side makes a month the name of a person. */
function isName(found: Found): boolean {
  const next = found.after()
  const before = found.before()
  const isMiddle = before !== undefined && before.isCapital && !found.lang.introduces.includes(before.word)
  const { ambiguous } = found.lang
  const name = found.atoms.at(-1)!.word
  return ambiguous.includes(name) && ((next?.isCapital ?? false) || isMiddle)
}
