// The coverage matrix: every event by every source, as a main report, in passing, or not at all.
import type { Event } from '../model/event.ts'
import { byDate } from '../text/edtf.ts'
import { isShared } from './coverage.ts'
import { mainYear, shortDate } from './dates.ts'
import type { Edition, Source } from './edition.ts'
import { eventPath } from './links.ts'
import { ownTitle } from './own-title.ts'
import { reportsOf } from './reports.ts'
import { shareOf, tagOfEvent, type Tag } from './verdict.ts'
import { capital, count, words } from '../words/words.ts'
import { pageWords } from '../words/page-words.ts'

export type Reach = 'main' | 'passing' | 'absent'

export interface MatrixRow {
  title: string
  href: string
  date: string
  tag: Tag
  cells: { source: Source; reach: Reach }[]
}

export interface MatrixPart {
  title: string
  rows: MatrixRow[]
}

export interface Matrix {
  parts: MatrixPart[]
  /** Of a very long matrix those that fewer sources report. */
  more: MatrixPart[]
  /** Events left out of a long matrix: those that one source alone has, in passing; of very many all but the most reported. */
  folded: number
}

const longMatrix = 20
/** Of more events than these only the most reported have a row. */
const longest = 60
/** And of these the first stand in the open. */
const mostOpen = 24

/** How many events so many sources share; `sources` where it is one. */
export interface Overlap {
  text: string
  sources: Source[]
}

/** Events by phase and date, with how far each source covers them. */
export function matrixOf(edition: Edition): Matrix {
  const year = mainYear(edition.events.map((event) => event.date.edtf))
  const isLong = edition.events.length > longMatrix
  const isMain = (event: Event): boolean =>
    edition.sources.some((source) => reachOf(event, source) === 'main')
  const worth = isLong ? edition.events.filter((event) => isShared(event) || isMain(event)) : edition.events
  const most = [...worth].sort((a, b) => sourcesOf(b) - sourcesOf(a)).slice(0, longest)
  const open = new Set(worth.length > longest ? most.slice(0, mostOpen) : most)
  const of = (shown: Event[], title: string, phase: Event['phase']): MatrixPart => ({
    title,
    rows: shown
      .filter((event) => event.phase === phase)
      .sort((a, b) => byDate(a.date.edtf, b.date.edtf))
      .map((event) => rowOf(edition, event, year)),
  })
  const partsOf = (shown: Event[]): MatrixPart[] =>
    [
      of(shown, pageWords.timeline.story, 'story'),
      of(shown, words.ahead, 'expected'),
      of(shown, words.background, 'background'),
    ].filter(({ rows }) => rows.length > 0)
  return {
    parts: partsOf(worth.filter((event) => open.has(event))),
    more: partsOf(worth.filter((event) => most.includes(event) && !open.has(event))),
    folded: edition.events.length - most.length,
  }
}

const sourcesOf = (event: Event): number => new Set(event.mentions.map(({ document }) => document)).size

function rowOf(edition: Edition, event: Event, year: string | null): MatrixRow {
  return {
    title: ownTitle(edition, event),
    href: eventPath(event.id),
    date: event.date.edtf ? capital(shortDate(event.date.edtf, year)) : words.undated,
    tag: tagOfEvent(edition, event),
    cells: edition.sources.map((source) => ({ source, reach: reachOf(event, source) })),
  }
}

/** Two sentences or a headline make a main report; a single mention is one in passing. */
function reachOf(event: Event, source: Source): Reach {
  const sentences = new Set(reportsOf(event, source).map((report) => report.sentence))
  if (sentences.size === 0) return 'absent'
  const isHeadline = [...sentences].some((sentence) => sentence.section === 'headline')
  return sentences.size > 1 || isHeadline ? 'main' : 'passing'
}

/** From four sources on: how many events each number of sources shares, and how many stand in one alone. */
export function overlapOf(edition: Edition): Overlap[] {
  const all = edition.sources.length
  if (all < 4) return []
  const sizes = edition.events.map(sourcesOf)
  const several = Array.from({ length: all - 1 }, (_, i) => all - i)
    .map((n) => ({ n, events: sizes.filter((size) => size === n).length }))
    .filter(({ events }) => events > 0)
    .map(({ n, events }) => ({
      text: `${count(events, 'event')} in ${shareOf(n, all)}`,
      sources: [] as Source[],
    }))
  const alone = edition.sources.flatMap((source) => {
    const n = edition.events.filter(
      (event) => !isShared(event) && event.mentions[0]!.document === source.id,
    ).length
    return n ? [{ text: pageWords.compare.onlyIn(n, source.name), sources: [source] }] : []
  })
  return [...several, ...alone]
}
