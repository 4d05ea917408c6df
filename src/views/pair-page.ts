// Two of several sources compared: what parts them, what one of the two alone answers, what they tell alike, and which events both have.
import type { Comparison, Verdict } from '../model/comparison.ts'
import type { Event } from '../model/event.ts'
import { listDifferences, type Difference } from './difference.ts'
import type { Edition, Source } from './edition.ts'
import { eventPath, pairPath } from './links.ts'
import { isMarked } from './question.ts'
import { answering } from './verdict.ts'
import { pageWords } from '../words/page-words.ts'

export interface PairPage {
  sources: [Source, Source]
  counts: string
  /** Contradictions first, then what is told differently. */
  differing: Difference[]
  /** What one of the two answers and the other is silent on. */
  only: Difference[]
  alike: Difference[]
  /** Events of one of the two alone. */
  alone: { source: Source; events: { title: string; href: string }[] }[]
}

/** A page for every pair is written up to so many sources: 66 pages. */
const mostSources = 12
/** Words side by side for the first; a line for the rest. */
export const mostInFull = 12

/** Every two sources of three or more, in order; none where they are too many. */
export function pairsOf({ sources }: Edition): [Source, Source][] {
  if (sources.length < 3 || sources.length > mostSources) return []
  return sources.flatMap((a, i) => sources.slice(i + 1).map((b): [Source, Source] => [a, b]))
}

/** The pages that compare two, each once: for each source but the last those with the sources after it. */
export const pairLinks = (
  edition: Edition,
): { source: Source; others: { source: Source; href: string }[] }[] =>
  pairsOf(edition).length
    ? edition.sources.slice(0, -1).map((source, i) => ({
        source,
        others: edition.sources
          .slice(i + 1)
          .map((other) => ({ source: other, href: pairPath(source.id, other.id) })),
      }))
    : []

export function viewPair(edition: Edition, sources: [Source, Source]): PairPage {
  const asked = edition.comparisons
    .map((comparison) => betweenTwo(edition, comparison, sources))
    .filter((comparison) => comparison !== null)
    .sort((a, b) => order(a) - order(b) || a.rank.place - b.rank.place)
  const of = (isWanted: (comparison: Comparison) => boolean): Difference[] =>
    listDifferences(edition, asked.filter(isWanted), sources)
  const differing = of(isMarked)
  const both = edition.events.filter((event) => sources.every((source) => reports(event, source)))
  return {
    sources,
    counts: pageWords.compare.pairCounts(both.length, differing.length),
    differing,
    only: of(({ verdict }) => verdict === 'only'),
    alike: of(({ verdict }) => verdict === 'same'),
    alone: sources.map((source, i) => ({
      source,
      events: edition.events
        .filter((event) => reports(event, source) && !reports(event, sources[1 - i]!))
        .map(({ id, title }) => ({ title, href: eventPath(id) })),
    })),
  }
}

const order = ({ verdict }: Comparison): number =>
  verdict === 'conflict' ? 0 : verdict === 'opposed' ? 1 : 2

const reports = (event: Event, { id }: Source): boolean =>
  event.mentions.some(({ document }) => document === id)

/** The comparison as it is between two; null where neither answers, or one and the other is not surely silent. */
function betweenTwo(edition: Edition, comparison: Comparison, sources: [Source, Source]): Comparison | null {
  const ids = sources.map(({ id }) => id)
  const cells = comparison.cells.filter(({ source }) => ids.includes(source))
  const told = new Set(cells.filter(({ voice }) => voice !== 'silent').map(({ source }) => source))
  const silent = cells.filter(({ voice }) => voice === 'silent')
  if (told.size === 0 || (told.size === 1 && silent.length === 0)) return null
  const own = comparison.pairs.find(({ between }) => between.every((id) => ids.includes(id)))
  const verdict: Verdict = told.size === 1 ? 'only' : (own?.verdict ?? comparison.verdict)
  const isAll = told.size === answering(edition, comparison).length
  return { ...comparison, cells, verdict, because: isAll && told.size > 1 ? comparison.because : '' }
}
