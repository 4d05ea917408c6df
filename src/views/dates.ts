// Dates as people read them, from EDTF: written at build by Intl, never more exact than the date is.
import { isQualified, rangeOf } from '../text/edtf.ts'
import { locale } from '../words/locale.ts'
import { pageWords } from '../words/page-words.ts'

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })

const long = {
  day: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  plain: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  month: format({ month: 'long', year: 'numeric' }),
  year: format({ year: 'numeric' }),
}
const short = {
  day: format({ day: 'numeric', month: 'short', year: 'numeric' }),
  bare: format({ day: 'numeric', month: 'short' }),
  month: format({ month: 'short', year: 'numeric' }),
  year: format({ year: 'numeric' }),
}

const atNoon = (day: string): Date => new Date(`${day}T12:00:00Z`)

/** What a date is exact to. */
export type Precision = 'day' | 'month' | 'year' | 'range'

/** A day, a month or a year; everything else is a range. */
export function precisionOf(edtf: string): Precision {
  if (/^\d{4}-\d\d-\d\d[~?%]?$/.test(edtf)) return 'day'
  if (/^\d{4}-(0\d|1[0-2])[~?%]?$/.test(edtf)) return 'month'
  return /^\d{4}[~?%]?$/.test(edtf) ? 'year' : 'range'
}

/** `Tuesday 26 February 2019`, `14–27 February 2019`, `before 26 February 2019`, `2001`; the text itself if it is no EDTF. */
export const longDate = (edtf: string): string => write(edtf, long.day, long.plain, long.month, long.year)

/** `26 Feb 2019`; without the year where that is the year of the story. */
export function shortDate(edtf: string, year: string | null = null): string {
  const range = rangeOf(edtf)
  const inYear = [range?.from, range?.to].every((day) => day === null || day?.startsWith(`${year}-`))
  const day = year !== null && inYear ? short.bare : short.day
  return write(edtf, day, day, short.month, short.year)
}

/** The day of an ISO date without its weekday: `28 February 2019`. */
export const plainDate = (day: string): string => {
  const date = atNoon(day)
  return Number.isNaN(date.getTime()) ? day : long.plain.format(date)
}

function write(edtf: string, ...[day, plain, month, year]: Intl.DateTimeFormat[]): string {
  const range = rangeOf(edtf)
  if (!range || (!range.from && !range.to)) return edtf
  const about = isQualified(edtf) ? pageWords.dates.about : ''
  if (/^\d{3}X$/.test(edtf)) return pageWords.dates.decade(`${edtf.slice(0, 3)}0`)
  const precision = precisionOf(edtf)
  if (precision !== 'range') {
    const writer = { day: day!, month: month!, year: year! }[precision]
    return about + writer.format(atNoon(range.from!)).replace(',', '')
  }
  const [from, to] = edtf.split('/')
  if (!range.from) return pageWords.dates.before(write(to!, plain!, plain!, month!, year!))
  if (!range.to) return pageWords.dates.since(write(from!, plain!, plain!, month!, year!))
  const parts = [from!, to ?? ''].map(precisionOf)
  if (parts.every((part) => part === 'year'))
    return `${about}${range.from.slice(0, 4)}–${range.to.slice(0, 4)}`
  if (parts.every((part) => part === 'month')) return about + joined(month!, range.from, range.to)
  return about + joined(plain!, range.from, range.to)
}

/** `14–27 Feb`: Intl writes the shared part once; its thin spaces are not needed here. */
const joined = (writer: Intl.DateTimeFormat, from: string, to: string): string =>
  writer
    .formatRange(atNoon(from), atNoon(to))
    .replaceAll(/[\u2009\u202f]/g, ' ')
    .replace(/^(\d+) – (\d)/, '$1–$2')

/** The year that most dated events of the story fall in; null when none is dated. */
export function mainYear(dates: (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const edtf of dates) {
    const year = edtf === null ? null : rangeOf(edtf)?.from?.slice(0, 4)
    if (year) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Text with its days, `2019-02-27`, written out. */
export const plainDates = (text: string): string => text.replaceAll(/\b\d{4}-\d\d-\d\d\b/g, plainDate)
