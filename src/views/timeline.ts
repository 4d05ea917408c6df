// The timeline: events by day, what lies ahead, and the background last.
import type { Event } from '../model/event.ts'
import { byDate } from '../text/edtf.ts'
import { isShared } from './coverage.ts'
import { mainYear, precisionOf, shortDate, longDate } from './dates.ts'
import { comparisonsOf } from './event-questions.ts'
import type { Edition, Source } from './edition.ts'
import type { Excerpt } from './excerpt.ts'
import { layChart, type LaneChart } from './lane-chart.ts'
import { eventPath } from './links.ts'
import { excerptOfReport, fullest } from './reports.ts'
import { tagOfEvent, type Tag } from './verdict.ts'
import { capital, words } from './words.ts'

export interface Entry {
  id: string
  href: string
  title: string
  date: string | null
  note: string | null
  tag: Tag
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
const longStory = 80

export interface DayGroup {
  id: string
  title: string
  note: string
  isBackground: boolean
  entries: Entry[]
  /** In a long story, the events of one source only. */
  folded: Entry[]
}

export interface Timeline {
  chart: LaneChart | null
  groups: DayGroup[]
  shared: number
  total: number
}

export function viewTimeline(edition: Edition): Timeline {
  const { events } = edition
  return {
    chart: layChart(edition),
    groups: groupByDay(edition),
    shared: events.filter(isShared).length,
    total: events.length,
  }
}

function groupByDay(edition: Edition): DayGroup[] {
  const of = (phase: Event['phase']): Event[] => edition.events.filter((event) => event.phase === phase)
  const year = mainYear(of('story').map((event) => event.date.edtf))
  const dates = [...new Set(of('story').map((event) => event.date.edtf))].sort(byDate)
  const days = dates.map((edtf) => {
    const events = of('story').filter((event) => event.date.edtf === edtf)
    const title = edtf === null ? words.undated : capital(shortDate(edtf, year))
    return group(edition, `day-${edtf ?? 'open'}`, title, noteOn(events), events)
  })
  const ahead = of('expected').sort((a, b) => byDate(a.date.edtf, b.date.edtf))
  const background = of('background').sort((a, b) => byDate(a.date.edtf, b.date.edtf))
  const last: DayGroup[] = []
  if (ahead.length) last.push(group(edition, 'ahead', words.ahead, '', ahead, true))
  if (background.length)
    last.push({
      ...group(edition, 'background', words.background, '', background, true),
      isBackground: true,
    })
  return [...days, ...last]
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

function group(
  edition: Edition,
  id: string,
  title: string,
  note: string,
  events: Event[],
  dated = false,
): DayGroup {
  const shared = [...events.filter(isShared), ...events.filter((event) => !isShared(event))]
  const entries = (dated ? events : shared).map((event) => entryOf(edition, event, dated))
  const isFolded = (entry: Entry): boolean => edition.events.length > longStory && !entry.isShared
  return {
    id: anchorOf(id),
    title,
    note,
    isBackground: false,
    entries: entries.filter((entry) => !isFolded(entry)),
    folded: entries.filter(isFolded),
  }
}

/** EDTF as an anchor: `2019-02-26~/2019-02-27` is `2019-02-26-about-to-2019-02-27`. */
const anchorOf = (edtf: string): string =>
  edtf
    .replaceAll('..', 'open')
    .replaceAll(/[~?%]/g, '-about')
    .replaceAll('/', '-to-')
    .replaceAll(/[^\w-]+/g, '-')

function entryOf(edition: Edition, event: Event, dated: boolean): Entry {
  const both = isShared(event)
  const questions = comparisonsOf(edition, event)
  const topics = (...verdicts: string[]): string[] =>
    questions.filter((q) => verdicts.includes(q.verdict)).map((q) => q.text.replace(/\?$/, '').toLowerCase())
  return {
    id: event.id,
    href: eventPath(event.id),
    title: event.title,
    date: dated && event.date.edtf ? capital(shortDate(event.date.edtf)) : null,
    note: perhapsOf(edition, event),
    tag: tagOfEvent(edition, event),
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
  const link = edition.related.find(
    (related) => related.kind === 'perhaps-same' && [related.from, related.to].includes(event.id),
  )
  const other = link && edition.eventOf.get(link.from === event.id ? link.to : link.from)
  return other ? `Perhaps the same as “${other.title}”.` : null
}
