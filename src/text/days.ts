// Counting days of the proleptic Gregorian calendar without clock or time zone.

const DAY = 86_400_000

/** Days since 1970-01-01 of a day; months and days beyond their end run over (month 13 is next January). */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / DAY)
}

/** Year, month and day of a day number. */
export function partsOfDay(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** `YYYY-MM-DD` of a day number. */
export function isoDay(number: number): string {
  const { year, month, day } = partsOfDay(number)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Day number of `YYYY-MM-DD`; null when the text is no such day (2019-02-30). */
export function readIsoDay(text: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!parts) return null
  const number = dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  return isoDay(number) === text ? number : null
}

/** ISO weekday of a day number: Monday 1 to Sunday 7. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** The Monday of an ISO week. Week 1 holds 4 January. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** ISO week-numbering year and week of a day number. */
export function isoWeekOf(number: number): { year: number; week: number } {
  const { year } = partsOfDay(number - weekdayOf(number) + 4)
  return { year, week: Math.floor((number - mondayOf(year, 1)) / 7) + 1 }
}

/** First day of a month and the last day of a month `count` months on, as day numbers. */
export function daysOfMonths(year: number, month: number, count: number): [number, number] {
  return [dayNumber(year, month, 1), dayNumber(year, month + count, 0)]
}
