// Compares all articles of a story: by event, and as wholes; and says of each event how its reports lie to each other.
import type { Comparison, UnrankedComparison } from '../model/comparison.ts'
import type { EventState } from '../model/event.ts'
import { compareEvent } from './compare-event.ts'
import { compareStory } from './compare-story.ts'
import type { EventUnderComparison } from './event-under-comparison.ts'
import type { Ground } from './ground.ts'
import { rankComparisons } from './rank.ts'
import { hasTwoOrigins, originAt } from './origins/one-origin.ts'

/**
 * Comparisons in order of the events, those of the whole articles last, and the state of every event by id.
 * `isWithheld` tells what an editor keeps back; a state rests on what is shown, where anything is.
 */
export function compare(
  events: readonly EventUnderComparison[],
  ground: Ground,
  isWithheld: (comparison: UnrankedComparison) => boolean = () => false,
): { comparisons: Comparison[]; states: Map<string, EventState> } {
  const byEvent = events.map((event) => {
    const all = compareEvent(event, ground)
    const rows = all.filter((row) => !isWithheld(row))
    return { id: event.id, rows, state: judgeState(event, rows.length ? rows : all, ground) }
  })
  const ofStory = compareStory(ground).filter((row) => !isWithheld(row))
  return {
    comparisons: rankComparisons([...byEvent.flatMap(({ rows }) => rows), ...ofStory]),
    states: new Map(byEvent.map(({ id, state }) => [id, state])),
  }
}

/**
 * The worst of its questions; what one source alone says does not make the sources differ on what both say. Corroborated is
 * only what two origins tell alike; reports that are all one text, or all of one outlet, are one source's.
 */
function judgeState(
  { reports }: EventUnderComparison,
  rows: readonly UnrankedComparison[],
  { stories, origins, outlets }: Ground,
): EventState {
  if (new Set(reports.map((r) => r.document)).size < 2) return 'single-source'
  if (rows.some((r) => r.verdict === 'conflict')) return 'conflicting'
  if (rows.some((r) => r.verdict === 'differs' || r.verdict === 'opposed')) return 'differs'
  if (rows.some((r) => r.verdict === 'same' && hasTwoOrigins(r.cells, outlets))) return 'corroborated'
  const texts = reports.map(({ document, mention }) => {
    const { id } = stories[document]!.found
    return originAt(origins, id, mention.trigger) ?? outlets.get(id)
  })
  return new Set(texts).size < 2 ? 'single-source' : 'differs'
}
