// Whether an article can be called silent: what stands in its sentences on an event besides the answers that were found; and the proof.
import type { Cell } from '../model/comparison.ts'
import type { Mention } from '../model/mention.ts'
import type { Quantity } from '../model/quantity.ts'
import type { StoryDocument } from '../model/story-document.ts'
import type { ParsedSentence } from '../model/token.ts'
import { covers, overlaps } from '../text/spans.ts'
import type { EventUnderComparison } from './event-under-comparison.ts'

type Asked = (event: EventUnderComparison, stories: readonly StoryDocument[], document: number) => boolean

/** The sentences of an article that report the event. */
const sentencesOn = (event: EventUnderComparison, document: number) => [
  ...new Set(event.reports.filter((r) => r.document === document).map((r) => r.sentence)),
]

/** Does a sentence on the event hold a mention of this sort that is no argument of a report yet? */
export const holdsMention =
  (isWanted: (mention: Mention) => boolean): Asked =>
  (event, stories, document) =>
    sentencesOn(event, document).some((sentence) =>
      stories[document]!.found.mentions.some((m) => covers(sentence, m) && isWanted(m)),
    )

/** Does a sentence on the event hold a time that could date it? */
export const holdsTime: Asked = (event, stories, document) =>
  sentencesOn(event, document).some((sentence) =>
    stories[document]!.found.times.some(
      (t) => covers(sentence, t) && (t.type === 'DATE' || t.type === 'TIME'),
    ),
  )

/** Does a sentence on the event hold a number or a vague quantity of this sort? */
export const holdsQuantity =
  (isWanted: (quantity: Quantity) => boolean): Asked =>
  (event, stories, document) =>
    sentencesOn(event, document).some((sentence) =>
      stories[document]!.found.quantities.some((q) => overlaps(sentence, q) && isWanted(q)),
    )

/** For questions of wording: a source that has no such words has others, and is not silent. */
export const isNeverSilent: Asked = () => true

/** Does the article report an event of one of the kinds that was not recognised as this one? */
export const holdsOtherReport =
  (...kinds: string[]): Asked =>
  (event, stories, document) =>
    stories[document]!.found.events.some(
      (e) =>
        kinds.includes(e.type) &&
        !event.reports.some((r) => r.document === document && r.mention.id === e.id),
    )

/** A silent cell: how many sentences were read, and whether the article is older than those that answer. */
export function proveSilence(
  document: number,
  reports: readonly { document: number; sentence: ParsedSentence }[] | undefined,
  answering: ReadonlySet<number>,
  stories: readonly StoryDocument[],
): Cell {
  const { found, parsed } = stories[document]!
  const read = reports
    ? new Set(reports.filter((r) => r.document === document).map((r) => r.sentence)).size
    : parsed.sentences.filter((s) => s.repeats === null).length
  const what = reports ? ' on the event' : ''
  const isFirst =
    found.publishedOn !== null &&
    [...answering].every((d) => (stories[d]!.found.publishedOn ?? '') > found.publishedOn!)
  const limit = isFirst ? ` It was published earlier, on ${found.publishedOn}.` : ''
  const end = reports ? ', none says it' : ''
  const proof = `${read} ${read === 1 ? 'sentence' : 'sentences'}${what} read${end}.${limit}`
  return { source: found.id, voice: 'silent', by: null, actor: null, origin: null, spans: [], proof }
}
