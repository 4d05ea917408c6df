// The chart above the timeline: one lane a source around one axis of days, weeks, months or years, every event a shape or a line.
import type { Event } from '../model/event.ts'
import { byDate, rangeOf } from '../text/edtf.ts'
import { isShared } from './coverage.ts'
import { longDate, precisionOf } from './dates.ts'
import type { Edition, Source } from './edition.ts'
import { joinLanes, mostReported } from './joined-lanes.ts'
import { reportsOf } from './reports.ts'
import { locale } from '../words/locale.ts'
import { pageWords } from '../words/page-words.ts'

/** One event in a lane. Columns are counted from 1; `to` is the last column it covers. */
export interface LaneItem {
  id: string
  title: string
  from: number
  to: number
  /** point: its day is known; ring: known from another source; bar: some time in these days; expected: still to come. */
  mark: 'point' | 'ring' | 'bar' | 'expected'
  opensAtStart: boolean
  opensAtEnd: boolean
  isShared: boolean
}

/** One source, or all of them where they are too many for lanes of their own. */
export interface Lane {
  source: Source | null
  name: string
  items: LaneItem[]
}

export interface LaneChart {
  /** `month` where another month begins than that of the column before, when the chart runs over several. */
  columns: { label: string; month: string | null; isShared: boolean }[]
  lanes: Lane[]
  /** The events that most sources report, with their titles, where the shapes of the lanes have none. */
  titled: Lane | null
  /** Titles stand beside the shapes when there are few; otherwise shapes are stacked in their column. */
  isLabelled: boolean
  /** One pile a column for all sources: filled what several have, open what one has. */
  isPiled: boolean
  title: string
  caption: string
  sentence: string
}

type Unit = 'day' | 'week' | 'month' | 'year'
const dayMs = 86_400_000
/** Days from the Monday before 1 January 1970 to that day. */
const toMonday = 3
const mostColumns = 31
const mostLabelled = 30
const mostLanes = 6

/** Null when fewer than two days, or no event, can be placed. */
export function layChart(edition: Edition): LaneChart | null {
  const dated = edition.events
    .filter((event) => event.phase !== 'background' && event.date.edtf && rangeOf(event.date.edtf))
    .sort((a, b) => byDate(a.date.edtf, b.date.edtf))
  const story = dated.filter((event) => event.phase === 'story')
  const ends = story.flatMap((event) => {
    const range = rangeOf(event.date.edtf!)!
    return [range.from, range.to].filter((day) => day !== null)
  })
  if (story.length < 5 || ends.length < 2) return null
  const [first, last] = [ends.reduce(min), ends.reduce(max)]
  const unit = (['day', 'week', 'month', 'year'] as const).find(
    (u) => cell(last, u) - cell(first, u) < mostColumns,
  )
  if (!unit || first === last) return null
  const size = cell(last, unit) - cell(first, unit) + 1
  if (size < 2) return null
  const place = (day: string): number => Math.min(Math.max(cell(day, unit) - cell(first, unit) + 1, 1), size)
  const drawn = dated.filter((event) => {
    const range = rangeOf(event.date.edtf!)!
    return (range.from ?? range.to!) <= last && (range.to ?? range.from!) >= first
  })
  const lanes: Lane[] = edition.sources.map((source) => ({
    source,
    name: source.name,
    items: drawn.flatMap((event) => itemOf(event, source, place, size) ?? []).sort(nearAxis),
  }))
  const shared = drawn.filter(isShared)
  const on = new Set(
    shared.flatMap((event) => (isPoint(event, unit) ? [place(rangeOf(event.date.edtf!)!.from!)] : [])),
  )
  const joined = lanes.length > mostLanes ? joinLanes(lanes) : null
  const rows = lanes.reduce((sum, lane) => sum + lane.items.length, 0)
  const days = longDate(`${first}/${last}`)
  const isLabelled = joined ? !joined.isPiled : lanes.length <= 3 && rows <= mostLabelled
  return {
    columns: Array.from({ length: size }, (_, i) => ({
      label: labelOf(first, unit, i, size),
      month: monthOf(first, last, unit, i),
      isShared: on.has(i + 1),
    })),
    lanes: joined ? [joined] : lanes.filter((lane) => lane.items.length > 0),
    titled:
      isLabelled || shared.length === 0
        ? null
        : {
            source: null,
            name: pageWords.timeline.mostReported,
            items: mostReported(lanes),
          },
    isLabelled,
    isPiled: joined?.isPiled ?? false,
    title: pageWords.timeline.chartTitle(shared.length, edition.sources.length),
    caption: pageWords.timeline.chartCaption(days, unit === 'week'),
    sentence: pageWords.timeline.chartSentence(
      days,
      lanes.map(({ name, items }) => ({ name, events: items.length })),
      shared.map((event) => event.title),
    ),
  }
}

function itemOf(event: Event, source: Source, place: (day: string) => number, size: number): LaneItem | null {
  if (reportsOf(event, source).length === 0) return null
  const { from, to } = rangeOf(event.date.edtf!)!
  const [start, end] = [from ? place(from) : 1, to ? place(to) : size]
  const isOwnDate = reportsOf(event, source).some(({ mention }) => mention.date !== null)
  const mark = event.phase === 'expected' ? 'expected' : start !== end ? 'bar' : isOwnDate ? 'point' : 'ring'
  return {
    id: event.id,
    title: event.title,
    from: start,
    to: end,
    mark,
    opensAtStart: from === null,
    opensAtEnd: to === null,
    isShared: isShared(event),
  }
}

/** Shared events stand next to the axis, ranges farthest from it. */
const nearAxis = (a: LaneItem, b: LaneItem): number =>
  Number(b.isShared) - Number(a.isShared) || a.to - a.from - (b.to - b.from) || a.from - b.from

const isPoint = (event: Event, unit: Unit): boolean =>
  unit === 'day' || unit === 'week' ? precisionOf(event.date.edtf!) === 'day' : true

/** The running number of the day, week (from Monday on), month or year that a day lies in. */
function cell(day: string, unit: Unit): number {
  const [year, month] = day.split('-').map(Number) as [number, number]
  if (unit === 'year') return year
  if (unit === 'month') return year * 12 + month - 1
  const days = Date.parse(day) / dayMs
  return unit === 'day' ? days : Math.floor((days + toMonday) / 7)
}

function labelOf(first: string, unit: Unit, i: number, size: number): string {
  const at = cell(first, unit) + i
  if (unit === 'day' || unit === 'week') return String(startOf(at, unit).getUTCDate())
  if (unit === 'year') return size <= 12 || i % 5 === 0 ? String(at) : ''
  const date = new Date(Date.UTC(Math.floor(at / 12), at % 12, 15))
  return new Intl.DateTimeFormat(locale, { month: 'narrow', timeZone: 'UTC' }).format(date)
}

/** The first day of a column of days or weeks. */
const startOf = (at: number, unit: 'day' | 'week'): Date =>
  new Date((unit === 'day' ? at : 7 * at - toMonday) * dayMs)

function monthOf(first: string, last: string, unit: Unit, i: number): string | null {
  if ((unit !== 'day' && unit !== 'week') || first.slice(0, 7) === last.slice(0, 7)) return null
  const [before, day] = [i - 1, i].map((n) => startOf(cell(first, unit) + n, unit)) as [Date, Date]
  if (i > 0 && before.getUTCMonth() === day.getUTCMonth()) return null
  return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(day)
}

const min = (a: string, b: string): string => (a < b ? a : b)
const max = (a: string, b: string): string => (a > b ? a : b)
