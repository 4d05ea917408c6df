// The home page: the sharpest difference of the story first, then the ways in.
import type { Event } from '../model/event.ts'
import { UNNAMED, viewActors, type ActorRow } from './actors-page.ts'
import { countStory } from './count-story.ts'
import { isShared } from './coverage.ts'
import type { Edition } from './edition.ts'
import { viewEvent, type EventPage } from './event-page.ts'
import { layChart, type LaneChart } from './lane-chart.ts'
import { isMarked } from './question.ts'

export interface HomePage {
  /** The shared event with the difference that stands first by rank and can be shown as a pair. */
  opening: EventPage | null
  counts: string
  chart: LaneChart | null
  actors: ActorRow[]
  shared: number
}

export function viewHome(edition: Edition): HomePage {
  const ranked = edition.comparisons.filter(isMarked).sort((a, b) => a.rank.place - b.rank.place)
  const ids = [...new Set(ranked.map(({ event }) => event))]
  const candidates = ids
    .flatMap((id) => (id === null ? [] : (edition.eventOf.get(id) ?? [])))
    .filter(isShared)
  const opening = findOpening(edition, candidates)
  const rows = viewActors(edition)
    .groups.filter(({ id }) => id !== UNNAMED)
    .flatMap((group) => [...group.rows, ...group.once])
  return {
    opening,
    counts: countStory(edition),
    chart: layChart(edition),
    actors: rows
      .sort((a, b) => b.coverage.reporting.length - a.coverage.reporting.length || b.total - a.total)
      .slice(0, 6),
    shared: edition.events.filter(isShared).length,
  }
}

/** The first of the events that has a pair to show; an event is looked at only where those before it have none. */
function findOpening(edition: Edition, candidates: readonly Event[]): EventPage | null {
  for (const event of candidates) {
    const page = viewEvent(edition, event)
    if (page.pair) return page
  }
  return null
}
