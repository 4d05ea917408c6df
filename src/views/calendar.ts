// Dated events as a calendar (RFC 5545): days, and ranges of days; months and years are too wide for one.
import type { Event } from '../model/event.ts'
import { countDays, rangeOf } from '../text/edtf.ts'
import { coverageOfEvent } from './coverage.ts'
import type { Edition } from './edition.ts'
import { eventPath } from './links.ts'
import { pageWords } from '../words/page-words.ts'
import { words } from '../words/words.ts'

const mostDays = 31
const octets = 74

/** Events whose days are known, as all-day entries. The same story gives the same file. */
export function writeCalendar(edition: Edition, site: string): string {
  const { host } = new URL(site)
  const entries = edition.events.flatMap((event) => {
    const days = daysOf(event)
    if (!days) return []
    const href = new URL(eventPath(event.id), site).href
    return [
      'BEGIN:VEVENT',
      `UID:${event.id}@${host}`,
      `DTSTAMP:${compact(days.from)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(days.from)}`,
      `DTEND;VALUE=DATE:${compact(nextDay(days.to))}`,
      `SUMMARY:${text(event.title)}`,
      `DESCRIPTION:${text(`${coverageOfEvent(edition, event).text}. ${pageWords.calendarBasis(event.date.basis)}`)}`,
      `URL:${href}`,
      ...(event.phase === 'expected' ? ['STATUS:TENTATIVE'] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]
  })
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//${words.site}//EN`, ...entries, 'END:VCALENDAR']
  return `${lines.map(fold).join('\r\n')}\r\n`
}

/** The first and the last day of an event; null where one is open or they lie too far apart. */
function daysOf({ date: { edtf } }: Event): { from: string; to: string } | null {
  const range = edtf ? rangeOf(edtf) : null
  const days = edtf ? countDays(edtf) : null
  if (!range?.from || !range.to || days === null || days > mostDays) return null
  return { from: range.from, to: range.to }
}

const compact = (day: string): string => day.replaceAll('-', '')
const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const text = (words: string): string =>
  words.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n')

/** Lines of at most 75 octets; what goes on begins with a space. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const sign of line) {
    const bytes = new TextEncoder().encode(sign).length
    if (size + bytes > octets) {
      parts.push(part)
      part = ''
      size = 1
    }
    part += sign
    size += bytes
  }
  return [...parts, part].join('\r\n ')
}
