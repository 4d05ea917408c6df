// Who claims to have done it or is blamed for it: "the group claimed responsibility for the bombing".
import type { EventMention } from '../../model/event-mention.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import type { Span } from '../../model/span.ts'
import { covers, spanOf } from '../../text/spans.ts'
import type { Answer } from '../answer.ts'
import type { EventUnderComparison } from '../event-under-comparison.ts'

/** A claim and its words are shown together when they are no longer than this. */
const LONGEST = 70

/** The words of claims and accusations whose object is a report of the event. */
export function findClaims(event: EventUnderComparison, stories: readonly StoryDocument[]): Answer[] {
  return [...new Set(event.reports.map((r) => r.document))].flatMap((document) => {
    const { found } = stories[document]!
    const told = event.reports.filter((r) => r.document === document).map((r) => r.mention.trigger)
    return found.events
      .filter((e) => e.type === 'claim-responsibility' || e.type === 'accuse')
      .filter((e) => e.arguments.some((a) => told.some((trigger) => covers(a, trigger))))
      .map((claim) => {
        const span = wordsOf(claim, found.text, told)
        const actors = found.mentions.flatMap((m) => (m.actor && covers(span, m) ? [m.actor] : []))
        return { document, span, actors }
      })
  })
}

/** From who claims to what is claimed, without the event itself. */
function wordsOf(claim: EventMention, text: string, told: readonly Span[]): Span {
  const doer = claim.arguments.filter((a) => !told.some((trigger) => covers(a, trigger)))
  const [start, end] = [
    Math.min(claim.trigger.start, ...doer.map((a) => a.start)),
    Math.max(claim.trigger.end, ...doer.map((a) => a.end)),
  ]
  return end - start <= LONGEST ? spanOf(text, start, end) : claim.trigger
}
