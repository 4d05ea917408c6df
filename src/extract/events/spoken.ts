// Tells a verb that introduces somebody's own words as speech, whatever it tells elsewhere: “…,” she fumed; “…,” he stormed.
import type { Attribution } from '../../model/attribution.ts'
import type { EventMention } from '../../model/event-mention.ts'
import { covers } from '../../text/spans.ts'
import type { EventLexicon } from './lexicon.ts'

/** What is done by words keeps its kind. */
const BY_WORDS = new Set(['speech', 'diplomacy', 'politics', 'justice'])

/** The events with those as statements of which nothing but a quotation beside them tells what they are. */
export function tellSpeech(
  events: readonly EventMention[],
  attributions: readonly Attribution[],
  { kinds }: EventLexicon,
): EventMention[] {
  const cues = attributions.flatMap(({ kind, cue }) => (kind === 'direct' && cue ? [cue] : []))
  return events.map((event) =>
    !BY_WORDS.has(kinds.get(event.type)?.family ?? '') && cues.some((cue) => covers(cue, event.trigger))
      ? { ...event, type: 'statement' }
      : event,
  )
}
