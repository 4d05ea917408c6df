// Whether an article can be called silent: what stands in its sentences on an event besides the answers that were found; and the proof.
import type { Cell } from '../model/comparison.ts'
import type { Mention } from '../model/mention.ts'
import type { Quantity } from '../model/quantity.ts'
import type { StoryDocument } from '../model/story-document.ts'
import type { ParsedSentence } from '../model/token.ts'
import { holdsWords } from '../text/holds-words.ts'
import { covers, overlaps } from '../text/spans.ts'
import type { Answer } from './answer.ts'
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

/** What a silence rests on: the sentences on the event where there is one, and the answers of others. */
export interface Silence {
  document: number
  reports: readonly { document: number; sentence: ParsedSentence }[] | undefined
  answers: readonly Answer[]
}

/** A silent cell: how many sentences were read, which words stand nowhere, and whether the article is older than those that answer. */
export function proveSilence(silence: Silence, stories: readonly StoryDocument[]): Cell {
  const { found, parsed } = stories[silence.document]!
  const all = parsed.sentences.filter((s) => s.repeats === null && s.section !== 'credit').length
  const proof = [
    silence.reports ? countSentencesOn(silence, all) : `${all} ${all === 1 ? 'sentence' : 'sentences'} read.`,
    silence.reports ? nameAbsentWords(silence, found.text) : '',
    tellPublishedEarlier(silence, stories),
  ]
  return {
    ...{ source: found.id, voice: 'silent', by: null, actor: null, origin: null, spans: [] },
    proof: proof.filter(Boolean).join(' '),
  }
}

function countSentencesOn({ document, reports }: Silence, all: number): string {
  const read = new Set(reports!.filter((r) => r.document === document).map((r) => r.sentence)).size
  return `${read} of ${all} sentences ${read === 1 ? 'is on the event and does not say it' : 'are on the event, none says it'}.`
}

/** At most this many words are named as absent. */
const MOST_NAMED = 3

/** Names, days and figures of others that stand nowhere in the article. Words that say less prove nothing. */
function nameAbsentWords({ answers }: Silence, text: string): string {
  const telling = answers.filter(
    ({ actors, edtf, quantity }) => actors?.length || edtf || (quantity && quantity.operator !== 'vague'),
  )
  const absent = [...new Set(telling.map(({ span }) => span.exact))].filter((w) => !holdsWords(text, w))
  if (!absent.length || absent.length > MOST_NAMED) return ''
  const quoted = absent.map((w) => `“${w}”`)
  return `No sentence of the article has ${quoted.join(' or ')}.`
}

function tellPublishedEarlier({ document, answers }: Silence, stories: readonly StoryDocument[]): string {
  const day = stories[document]!.found.publishedOn
  const isFirst = day !== null && answers.every((a) => (stories[a.document]!.found.publishedOn ?? '') > day)
  return isFirst ? `It was published earlier, on ${day}.` : ''
}
