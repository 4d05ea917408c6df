// Which articles tell one story: published about the same days, and about the same people and places.
import type { StoryDocument } from '../../model/story-document.ts'
import { readIsoDay } from '../../text/days.ts'
import { countDays, daysOf } from '../../text/edtf.ts'

/** News of one story comes out within so many days; what is reported as news weeks apart happened weeks apart. */
const MOST_DAYS = 7
const MOST_DAYS_OF_MONTH = 31
const DAYS_OF_YEAR = 365
/** The least likeness of the names that two articles of one story use (cosine). A round figure, after the proper nouns of annotated news. */
const LEAST_LIKENESS = 0.2

/** How far apart articles are, given by their places in the story. An article without a day may be of any. */
export interface Nearness {
  /** Do both tell of the same matter: out within a week, and much the same people and places named? */
  areNear(a: number, b: number): boolean
  /** Did they come out more than a week apart? */
  areWeeksApart(a: number, b: number): boolean
  /** Is the day, or the month, one that the article could tell as news? `date` in EDTF; unknown days of either are not. */
  isNewsIn(document: number, date: string | null): boolean
  /** Does the article tell of an event of this kind on a day that it could tell as news? */
  tellsNewsOf(document: number, type: string): boolean
  /** Is the day a year or more before the article came out? */
  isLongAgo(document: number, date: string | null): boolean
}

export function findNearArticles(stories: readonly StoryDocument[]): Nearness {
  const named = stories.map(
    ({ found }) =>
      new Set(found.mentions.flatMap((m) => (m.form === 'name' && m.actor !== null ? [m.actor] : []))),
  )
  const days = stories.map(({ found }) => (found.publishedOn === null ? null : readIsoDay(found.publishedOn)))
  const areWeeksApart = (a: number, b: number): boolean => {
    const [x, y] = [days[a] ?? null, days[b] ?? null]
    return x !== null && y !== null && Math.abs(x - y) > MOST_DAYS
  }
  const isNewsIn = (document: number, date: string | null): boolean => {
    const day = days[document] ?? null
    const length = date === null ? null : countDays(date)
    if (day === null || length === null || length > MOST_DAYS_OF_MONTH) return false
    const [from, to] = daysOf(date!)!
    return from <= day && to >= day - MOST_DAYS
  }
  const isLongAgo = (document: number, date: string | null): boolean => {
    const day = days[document] ?? null
    const dated = date === null ? null : daysOf(date)
    return day !== null && dated !== null && dated[1] < day - DAYS_OF_YEAR
  }
  const news = stories.map(
    ({ found }, at) => new Set(found.events.flatMap(({ type, date }) => (isNewsIn(at, date) ? [type] : []))),
  )
  const tellsNewsOf = (document: number, type: string): boolean => news[document]?.has(type) ?? false
  // asked for every pair of reports, of which two articles have many
  const known = new Map<number, boolean>()
  const areNear = (a: number, b: number): boolean => {
    const key = a * stories.length + b
    const near = known.get(key) ?? (!areWeeksApart(a, b) && likeness(named[a]!, named[b]!) >= LEAST_LIKENESS)
    known.set(key, near)
    return near
  }
  return { areWeeksApart, isNewsIn, isLongAgo, tellsNewsOf, areNear }
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((id) => b.has(id)).length
  return common / Math.sqrt(Math.max(1, a.size * b.size))
}
