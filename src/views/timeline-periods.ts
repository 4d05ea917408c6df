// A long story's timeline in pages: a page for each week, month or year, and for what has no day of its own.
import type { Event } from '../model/event.ts'
import { isShared } from './coverage.ts'
import { longDate, plainDate } from './dates.ts'
import type { Edition } from './edition.ts'
import { groupEvents, type EventGroup } from './event-groups.ts'
import { at, eventPath } from './links.ts'
import { once } from './once.ts'
import { ownTitle } from './own-title.ts'
import { pageWords } from '../words/page-words.ts'
import { words } from '../words/words.ts'

/** One page of the timeline. */
export interface Period {
  id: string
  href: string
  title: string
  groups: EventGroup[]
  events: number
  /** Its events in more than one source, those of most sources first. */
  shared: { title: string; href: string }[]
}

/** With more events than these, a story is told on several pages. */
export const LONG_STORY = 80
/** A page has at most so many events; a period of more has several pages. */
const MOST_ON_PAGE = 60
const MOST_WEEKS = 30
const MOST_MONTHS = 48
const DAY = 86_400_000

type Unit = 'week' | 'month' | 'year'

/** The pages of the timeline in order; none where one page holds the whole story. */
export const periodsOf = once((edition: Edition): Period[] =>
  edition.events.length > LONG_STORY ? divide(edition, groupEvents(edition)) : [],
)

/** Where an event stands in the timeline. */
export function timelinePath(edition: Edition, event: Event): string {
  return `${periodOfEvent(edition).get(event)?.href ?? at('/timeline/')}#${event.id}`
}

const periodOfEvent = once(
  (edition: Edition): Map<Event, Period> =>
    new Map(
      periodsOf(edition).flatMap((period) =>
        period.groups.flatMap(({ events }) => events.map((event): [Event, Period] => [event, period])),
      ),
    ),
)

function divide(edition: Edition, groups: readonly EventGroup[]): Period[] {
  const days = groups.flatMap(({ from }) => from ?? [])
  const count = (unit: Unit): number => new Set(days.map((day) => idOf(day, unit))).size
  const unit = count('week') <= MOST_WEEKS ? 'week' : count('month') <= MOST_MONTHS ? 'month' : 'year'
  const periods = Map.groupBy(groups, ({ kind, from }) => (from === null ? kind : idOf(from, unit)))
  return [...periods].flatMap(([id, of]) => {
    const pages = paginate(of)
    return pages.map((page, i) => periodOf(edition, id, titleOf(of[0]!, unit), page, i, pages.length))
  })
}

/** Groups cut so that no page has too many events. */
function paginate(groups: readonly EventGroup[]): EventGroup[][] {
  const pages: EventGroup[][] = [[]]
  let room = MOST_ON_PAGE
  for (const group of groups)
    for (let from = 0; from < group.events.length;) {
      if (room === 0) {
        pages.push([])
        room = MOST_ON_PAGE
      }
      const events = group.events.slice(from, from + room)
      pages.at(-1)!.push({ ...group, events })
      from += events.length
      room -= events.length
    }
  return pages
}

function periodOf(
  edition: Edition,
  id: string,
  title: string,
  groups: EventGroup[],
  i: number,
  pages: number,
): Period {
  const events = groups.flatMap((group) => group.events)
  const name = i === 0 ? id : `${id}-${i + 1}`
  return {
    id: name,
    href: at(`/timeline/${name}/`),
    title: pages > 1 ? pageWords.timeline.part(title, i + 1, pages) : title,
    groups,
    events: events.length,
    shared: events
      .filter(isShared)
      .sort(byReports)
      .map((event) => ({ title: ownTitle(edition, event), href: eventPath(event.id) })),
  }
}

const byReports = (a: Event, b: Event): number => sourcesOf(b) - sourcesOf(a)
const sourcesOf = ({ mentions }: Event): number => new Set(mentions.map(({ document }) => document)).size

/** `2019-02-25` (the Monday of its week), `2019-02`, `2019`. */
function idOf(day: string, unit: Unit): string {
  if (unit !== 'week') return day.slice(0, unit === 'month' ? 7 : 4)
  const time = Date.parse(day)
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7
  return new Date(time - sinceMonday * DAY).toISOString().slice(0, 10)
}

function titleOf({ kind, from }: EventGroup, unit: Unit): string {
  if (from === null)
    return kind === 'undated' ? words.undated : kind === 'ahead' ? words.ahead : words.background
  const id = idOf(from, unit)
  return unit === 'week' ? pageWords.timeline.week(plainDate(id)) : longDate(id)
}
