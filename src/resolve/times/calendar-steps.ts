// Steps on the calendar: the period some units before or after a day, as TIMEX3 value.
import type { TimeUnit } from '../../model/time-expression.ts'
import { dayNumber, isoDay, isoWeekOf, partsOfDay, weekdayOf } from '../../text/days.ts'

const twoDigits = (n: number): string => String(n).padStart(2, '0')
const fourDigits = (n: number): string => String(n).padStart(4, '0')

// First months of the seasons of the northern hemisphere.
const SEASONS = ['WI', 'SP', 'SU', 'FA']

const week = (day: number): string => {
  const { year, week: number } = isoWeekOf(day)
  return `${fourDigits(year)}-W${twoDigits(number)}`
}

/** TIMEX3 value of the period that lies `offset` units from the one that holds `day`; null for units without a calendar. */
export function periodFrom(day: number, unit: TimeUnit, offset: number): string | null {
  const { year, month } = partsOfDay(day)
  switch (unit) {
    case 'D':
      return isoDay(day + offset)
    case 'W':
      return week(day + 7 * offset)
    case 'WE':
      return `${week(day + 7 * offset)}-WE`
    case 'M': {
      const first = partsOfDay(dayNumber(year, month + offset, 1))
      return `${fourDigits(first.year)}-${twoDigits(first.month)}`
    }
    case 'Q': {
      const first = partsOfDay(dayNumber(year, month + 3 * offset, 1))
      return `${fourDigits(first.year)}-Q${Math.floor((first.month + 2) / 3)}`
    }
    case 'SN': {
      const first = partsOfDay(dayNumber(year, month + 3 * offset, 1))
      const isJanuary = first.month < 3
      return `${fourDigits(first.year - Number(isJanuary))}-${SEASONS[Math.floor((first.month % 12) / 3)]}`
    }
    case 'Y':
      return fourDigits(year + offset)
    case 'DE':
      return fourDigits(year + 10 * offset).slice(0, 3)
    case 'CE':
      return fourDigits(year + 100 * offset).slice(0, 2)
    default:
      return null
  }
}

/** The last (`turn` -1) or next (1) such weekday before or after a day, or the one of its week (0). */
export function weekdayFrom(day: number, weekday: number, turn: number): number {
  const distance = weekday - weekdayOf(day)
  if (turn === 0) return day + distance
  if (turn < 0) return day + (distance >= 0 ? distance - 7 : distance)
  return day + (distance <= 0 ? distance + 7 : distance)
}
