// The home page: the sharpest difference of the story first, then the ways in.
import { viewActors, type ActorRow } from './actors-page.ts'
import { isShared } from './coverage.ts'
import type { Edition } from './edition.ts'
import { viewEvent, type EventPage } from './event-page.ts'
import { layChart, type LaneChart } from './lane-chart.ts'
import { isMarked } from './question.ts'
import { count } from './words.ts'

export interface HomePage {
  /** The shared event with most differing questions, weighed by importance, that can be shown as a pair. */
  opening: EventPage | null
  counts: string
  chart: LaneChart | null
  actors: ActorRow[]
  shared: number
}

export function viewHome(edition: Edition): HomePage {
  const differences = (id: string): number =>
    edition.comparisons
      .filter((comparison) => comparison.event === id && isMarked(comparison))
      .reduce((sum, { importance }) => sum + 4 - importance, 0)
  const candidates = edition.events
    .filter((event) => isShared(event) && differences(event.id) > 0)
    .sort((a, b) => differences(b.id) - differences(a.id))
  const opening = candidates.map((event) => viewEvent(edition, event)).find((page) => page.pair) ?? null
  const shared = edition.events.filter(isShared).length
  const all = edition.sources.length
  const rows = viewActors(edition).groups.flatMap((group) => group.rows)
  return {
    opening,
    counts: [
      count(all, 'source'),
      count(edition.events.length, 'event'),
      ...(all > 1 ? [`${shared} in ${all === 2 ? 'both' : 'more than one source'}`] : []),
      count(edition.comparisons.filter(isMarked).length, 'difference'),
    ].join(', '),
    chart: layChart(edition),
    actors: rows
      .sort((a, b) => b.coverage.reporting.length - a.coverage.reporting.length || b.total - a.total)
      .slice(0, 6),
    shared,
  }
}
