// From what an expression says (TIMEX3) to when it was (EDTF).
import { isoDay, mondayOf } from './days.ts'
import { isEdtf } from './edtf.ts'

const SEASONS: Record<string, string> = { SP: '21', SU: '22', FA: '23', WI: '24' }
const pad = (month: number): string => String(month).padStart(2, '0')

/**
 * EDTF of a TIMEX3 value: weeks, weekends, quarters and halves become intervals, decades and centuries `199X` and
 * `19XX`; the time of day is left out. Null for durations, sets, references and values without a year.
 */
export function timexToEdtf(value: string): string | null {
  const slash = value.indexOf('/')
  if (slash >= 0) {
    const ends = [value.slice(0, slash), value.slice(slash + 1)].map((end) => end && timexToEdtf(end))
    if (ends.includes(null)) return null
    const interval = `${ends[0]!.split('/')[0] || '..'}/${ends[1]!.split('/').at(-1) || '..'}`
    return isEdtf(interval) ? interval : null
  }
  const plain = value.replace(/T.*$/, '')
  const part = /^(\d{4})-(?:W(\d\d)(-WE|-[1-7])?|Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(plain)
  if (part) return partOfYear(part)
  if (/^\d{3}$/.test(plain)) return `${plain}X`
  if (/^\d{2}$/.test(plain)) return `${plain}XX`
  return /^\d{4}(-\d\d){0,2}$/.test(plain) && isEdtf(plain) ? plain : null
}

function partOfYear([, year, week, days, quarter, half, season]: (string | undefined)[]): string {
  if (week) {
    const monday = mondayOf(Number(year), Number(week))
    if (days && days !== '-WE') return isoDay(monday + Number(days.slice(1)) - 1)
    return `${isoDay(monday + (days ? 5 : 0))}/${isoDay(monday + 6)}`
  }
  if (quarter) return `${year}-${pad(3 * Number(quarter) - 2)}/${year}-${pad(3 * Number(quarter))}`
  if (half) return `${year}-${pad(6 * Number(half) - 5)}/${year}-${pad(6 * Number(half))}`
  return `${year}-${SEASONS[season!]}`
}
