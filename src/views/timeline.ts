// The timeline: events by day, what lies ahead, and the background last.
import type { Event } from '../model/event.ts'
import { isShared } from './coverage.ts'
import { shortDate } from './dates.ts'
import { topicOf } from './difference.ts'
import type { Edition, Source } from './edition.ts'
import { groupEvents, type EventGroup } from './event-groups.ts'
import { comparisonsOf } from './event-questions.ts'
import type { Excerpt } from './excerpt.ts'
import { layChart, type LaneChart } from './lane-chart.ts'
import { eventPath } from './links.ts'
import { excerptOfReport, fullest, reportsOf } from './reports.ts'
import { relatedTo } from './related-events.ts'
import { ownTitle } from './own-title.ts'
import { LONG_STORY, periodsOf, type Period } from './timeline-periods.ts'
import { tagOfEvent, type Tag } from './verdict.ts'
import { capital } from '../words/words.ts'
import { pageWords } from '../words/page-words.ts'

export interface Entry {
  id: string
  href: string
  title: string
  date: string | null
  note: string | null
  /** Null in a story of one source, where all is told by one. */
  tag: Tag | null
  isShared: boolean
  /** What is alike and what is not, by the questions. */
  alike: string[]
  different: string[]
  cells: { source: Source; excerpts: Excerpt[] }[]
  /** Sources that report it and whose words are only on its page. */
  more: number
}

const mostColumns = 3
const mostExcerpts = 4
/** Events of one source and no day that stand with their words at most: of more the titles are listed. */
const LONG_RUN = 12

export interface DayGroup {
  id: string
  title: string
  note: string
  isBackground: boolean
  entries: Entry[]
  /** Where they are many, the events of one source only, by their titles: a list for each source, empty ones for columns. */
  listed: { source: Source; events: ListedEvent[] }[]
}

/** An event whose words are on its page only. */
type ListedEvent = Pick<Entry, 'id' | 'href' | 'title' | 'date'>

export interface Timeline {
  chart: LaneChart | null
  /** The pages that a long story is told on; none where one page holds it. */
  periods: Period[]
  groups: DayGroup[]
  shared: number
  total: number
}

export function viewTimeline(edition: Edition): Timeline {
  const { events } = edition
  return {
    chart: layChart(edition),
    periods: periodsOf(edition),
    groups: periodsOf(edition).length > 0 ? [] : showGroups(edition, groupEvents(edition)),
    shared: events.filter(isShared).length,
    total: events.length,
  }
}

/** The entries of some groups, in full. */
export const showGroups = (edition: Edition, groups: readonly EventGroup[]): DayGroup[] =>
  groups.map((group) => showGroup(edition, group))

function showGroup(edition: Edition, { id, kind, title, note, events }: EventGroup): DayGroup {
  const isDated = kind === 'ahead' || kind === 'background'
  const singles = events.filter((event) => !isShared(event))
  const hasList = edition.events.length > LONG_STORY || (kind === 'undated' && singles.length > LONG_RUN)
  return {
    ...{ id, title, note },
    isBackground: kind === 'background',
    entries: events
      .filter((event) => !hasList || isShared(event))
      .map((event) => entryOf(edition, event, isDated)),
    listed: hasList && singles.length > 0 ? listBySource(edition, singles, isDated) : [],
  }
}

/** The titles of events of one source, in as many columns as there are sources, or, above three, for those that have any. */
function listBySource(edition: Edition, events: Event[], dated: boolean): DayGroup['listed'] {
  const bySource = Map.groupBy(events, (event) =>
    edition.sources.find((source) => reportsOf(event, source).length > 0),
  )
  return edition.sources
    .map((source) => ({
      source,
      events: (bySource.get(source) ?? []).map((event) => ({
        ...titleOf(event, dated),
        title: ownTitle(edition, event),
      })),
    }))
    .filter((list) => list.events.length > 0 || edition.sources.length <= mostColumns)
}

const titleOf = (event: Event, dated: boolean): ListedEvent => ({
  id: event.id,
  href: eventPath(event.id),
  title: event.title,
  date: dated && event.date.edtf ? capital(shortDate(event.date.edtf)) : null,
})

function entryOf(edition: Edition, event: Event, dated: boolean): Entry {
  const both = isShared(event)
  const questions = comparisonsOf(edition, event)
  const topics = (...verdicts: string[]): string[] =>
    questions.filter((q) => verdicts.includes(q.verdict)).map(topicOf)
  return {
    ...titleOf(event, dated),
    note: perhapsOf(edition, event),
    tag: edition.sources.length > 1 ? tagOfEvent(edition, event) : null,
    isShared: both,
    alike: both ? topics('same') : [],
    different: both ? topics('differs', 'opposed', 'conflict') : [],
    ...cellsOf(edition, event),
  }
}

/** A column for each of up to three sources; above that the words of the first four that report it. */
function cellsOf(edition: Edition, event: Event): Pick<Entry, 'cells' | 'more'> {
  const hasColumns = edition.sources.length <= mostColumns
  const most = isShared(event) && hasColumns ? 2 : 1
  const cells = edition.sources.map((source) => ({
    source,
    excerpts: fullest(edition, event, source, most).flatMap(
      (report) => excerptOfReport(edition, event, source, report) ?? [],
    ),
  }))
  if (hasColumns) return { cells, more: 0 }
  const told = cells.filter(({ excerpts }) => excerpts.length > 0)
  return { cells: told.slice(0, mostExcerpts), more: Math.max(told.length - mostExcerpts, 0) }
}

/** That another event may be the same one. */
function perhapsOf(edition: Edition, event: Event): string | null {
  const link = relatedTo(edition, event).find(({ kind }) => kind === 'perhaps-same')
  const other = link && edition.eventOf.get(link.from === event.id ? link.to : link.from)
  return other ? pageWords.timeline.perhapsSame(ownTitle(edition, other)) : null
}
