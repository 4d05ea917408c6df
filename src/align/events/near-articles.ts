// Which articles tell one story: published about the same days, and about the same people and places.
import type { StoryDocument } from '../../model/story-document.ts'
import { readIsoDay } from '../../text/days.ts'

/** News of one story comes out within so many days; what is reported as news weeks apart happened weeks apart. */
const MOST_DAYS = 7
/** The least likeness of the names that two articles of one story use (cosine). A round figure, after the proper nouns of annotated news. */
const LEAST_LIKENESS = 0.2

/** Tells whether two articles, by their places in the story, tell of the same matter. An article without a day may be of any. */
export function findNearArticles(stories: readonly StoryDocument[]): (a: number, b: number) => boolean {
  const named = stories.map(
    ({ found }) =>
      new Set(found.mentions.flatMap((m) => (m.form === 'name' && m.actor !== null ? [m.actor] : []))),
  )
  const days = stories.map(({ found }) => (found.publishedOn === null ? null : readIsoDay(found.publishedOn)))
  return (a, b) => {
    const [x, y] = [days[a] ?? null, days[b] ?? null]
    if (x !== null && y !== null && Math.abs(x - y) > MOST_DAYS) return false
    return likeness(named[a]!, named[b]!) >= LEAST_LIKENESS
  }
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((id) => b.has(id)).length
  return common / Math.sqrt(Math.max(1, a.size * b.size))
}
