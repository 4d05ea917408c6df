// The events of the timeline by day, then what has no day, what lies ahead, and the background last.
import type { Event } from '../model/event.ts'
import { byDate, rangeOf } from '../text/edtf.ts'
import { isShared } from './coverage.ts'
import { longDate, mainYear, precisionOf, shortDate } from './dates.ts'
import type { Edition } from './edition.ts'
import { capital, words } from '../words/words.ts'

/** Events under one heading, those of several sources first, except where dates differ. */
export interface EventGroup {
  id: string
  kind: 'day' | 'undated' | 'ahead' | 'background'
  title: string
  note: string
  /** The first day that its date may mean; null where it has none. */
  from: string | null
  events: Event[]
}

/** All told events in groups, in the order of the timeline. */
export function groupEvents(edition: Edition): EventGroup[] {
  const of = (phase: Event['phase']): Event[] => edition.events.filter((event) => event.phase === phase)
  const year = mainYear(of('story').map((event) => event.date.edtf))
  const dates = [...new Set(of('story').map((event) => event.date.edtf))].sort(byDate)
  const days = dates.map((edtf): EventGroup => {
    const events = of('story').filter((event) => event.date.edtf === edtf)
    const range = edtf === null ? null : rangeOf(edtf)
    return {
      id: anchorOf(`day-${edtf ?? 'open'}`),
      kind: edtf === null ? 'undated' : 'day',
      title: edtf === null ? words.undated : capital(shortDate(edtf, year)),
      note: noteOn(events),
      from: range?.from ?? range?.to ?? null,
      events: [...events.filter(isShared), ...events.filter((event) => !isShared(event))],
    }
  })
  const last = (kind: 'ahead' | 'background', title: string, events: Event[]): EventGroup[] =>
    events.length === 0
      ? []
      : [
          {
            id: kind,
            kind,
            title,
            note: '',
            from: null,
            events: events.sort((a, b) => byDate(a.date.edtf, b.date.edtf)),
          },
        ]
  return [
    ...days,
    ...last('ahead', words.ahead, of('expected')),
    ...last('background', words.background, of('background')),
  ]
}

/** The weekday of a day, and whether it was counted from a publication date. */
function noteOn(events: Event[]): string {
  const edtf = events[0]!.date.edtf
  const notes: string[] = []
  if (edtf === null) notes.push(words.noDate)
  else if (precisionOf(edtf) === 'day') notes.push(`${longDate(edtf).split(' ')[0]!}.`)
  if (events.some((event) => event.date.published)) notes.push(words.supplied)
  return notes.join(' ')
}

/** EDTF as an anchor: `2019-02-26~/2019-02-27` is `2019-02-26-about-to-2019-02-27`. */
const anchorOf = (edtf: string): string =>
  edtf
    .replaceAll('..', 'open')
    .replaceAll(/[~?%]/g, '-about')
    .replaceAll('/', '-to-')
    .replaceAll(/[^\w-]+/g, '-')
