// Who claims to have done it or is blamed for it: "the group claimed responsibility for the bombing".
import type { EventMention } from '../../model/event-mention.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
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
        const sentence = stories[document]!.parsed.sentences[claim.sentence]!
        const span = wordsOf(claim, found.text, told, sentence)
        const actors = found.mentions.flatMap((m) => (m.actor && covers(span, m) ? [m.actor] : []))
        return { document, span, actors }
      })
  })
}

/** From who claims, before a relative pronoun too, to the object of the claim, without the event itself. */
function wordsOf(claim: EventMention, text: string, told: readonly Span[], { tokens }: ParsedSentence): Span {
  const trigger = tokens.find((t) => t.start === claim.trigger.start)
  const before =
    trigger && tokens.slice(0, trigger.index).findLast((t) => t.upos !== 'AUX' && t.upos !== 'ADV')
  const owner =
    before && /^W(?:DT|P)$/.test(before.xpos) ? tokens.slice(0, before.index).findLast(isNoun) : undefined
  const object =
    trigger && tokens.find((t) => t.head === trigger.index && t.deprel === 'obj' && t.index > trigger.index)
  const parts: Span[] = [
    claim.trigger,
    ...claim.arguments.filter((a) => a.role === 'agent' || a.role === 'target'),
    ...[owner, object].filter((t) => t !== undefined),
  ].filter((part) => !told.some((event) => covers(part, event)))
  const [start, end] = [Math.min(...parts.map((p) => p.start)), Math.max(...parts.map((p) => p.end))]
  return end - start <= LONGEST ? spanOf(text, start, end) : claim.trigger
}

const isNoun = (t: Token): boolean => t.upos === 'NOUN' || t.upos === 'PROPN'
