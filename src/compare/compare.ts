// Compares all articles of a story: by event, and as wholes; and says of each event how its reports lie to each other.
import type { ComparisonWords } from '../lang/shape/comparison.ts'
import type { Actor } from '../model/actor.ts'
import type { Comparison } from '../model/comparison.ts'
import type { EventState } from '../model/event.ts'
import type { StoryDocument } from '../model/story-document.ts'
import { compareEvent } from './compare-event.ts'
import { compareStory } from './compare-story.ts'
import type { EventUnderComparison } from './event-under-comparison.ts'

/**
 * Comparisons in order of the events, those of the whole articles last, and the state of every event by id.
 * `isWithheld` tells what an editor keeps back; a state rests on what is shown, where anything is.
 */
export function compare(
  events: readonly EventUnderComparison[],
  stories: readonly StoryDocument[],
  actors: readonly Actor[],
  words: ComparisonWords,
  isWithheld: (comparison: Comparison) => boolean = () => false,
): { comparisons: Comparison[]; states: Map<string, EventState> } {
  const byEvent = events.map((event) => {
    const all = compareEvent(event, stories, words)
    const rows = all.filter((row) => !isWithheld(row))
    return { id: event.id, rows, state: judgeState(event, rows.length ? rows : all) }
  })
  const ofStory = compareStory(stories, actors, words).filter((row) => !isWithheld(row))
  return {
    comparisons: [...byEvent.flatMap(({ rows }) => rows), ...ofStory],
    states: new Map(byEvent.map(({ id, state }) => [id, state])),
  }
}

/** The worst of its questions; what one source alone says does not make the sources differ on what both say. */
function judgeState(event: EventUnderComparison, rows: readonly Comparison[]): EventState {
  if (new Set(event.reports.map((r) => r.document)).size < 2) return 'single-source'
  if (rows.some((r) => r.verdict === 'conflict')) return 'conflicting'
  return rows.some((r) => r.verdict === 'differs' || r.verdict === 'opposed') ? 'differs' : 'corroborated'
}
