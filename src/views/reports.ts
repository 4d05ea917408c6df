// What each source reports of an event: the sentences, with the fullest first.
import type { Event } from '../model/event.ts'
import type { EventMention } from '../model/event-mention.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Edition, Source } from './edition.ts'
import { excerptOf, type Excerpt, type Extent, type Marked } from './excerpt.ts'
import { comparisonsOf } from './event-questions.ts'
import { marksOf } from './marks.ts'
import { once } from './once.ts'
import { isMarked } from './question.ts'
import { speakingOfEvent } from './voice.ts'

export interface Report {
  mention: EventMention
  sentence: Sentence
}

/** A source's reports of an event in the order of the text; a sentence that only repeats an earlier one is left out. */
export function reportsOf(event: Event, source: Source): Report[] {
  const { events, sentences } = source.document
  return event.mentions
    .filter(({ document }) => document === source.id)
    .flatMap(({ id }) => {
      const mention = mentionsById(events).get(id)
      const sentence = mention && sentences[mention.sentence]
      return sentence ? [{ mention, sentence }] : []
    })
    .filter(
      ({ sentence }, _, all) => sentence.repeats === null || all.every((r) => r.sentence.repeats !== null),
    )
    .sort((a, b) => a.mention.trigger.start - b.mention.trigger.start)
}

const mentionsById = once(
  (mentions: readonly EventMention[]): Map<string, EventMention> =>
    new Map(mentions.map((mention) => [mention.id, mention])),
)

/**
 * The fullest reports, one a sentence, the fullest first: the body before the headline, sentences that differ from the other
 * sources' and reports with more participants before others. A second one is worth its place only if it differs too.
 */
export function fullest(edition: Edition, event: Event, source: Source, most: number): Report[] {
  const differing = ({ sentence }: Report): number => differingIn(edition, event, source, sentence).length
  const weight = (report: Report): number =>
    2 * differing(report) + report.mention.arguments.length + (report.sentence.section === 'body' ? 100 : 0)
  const sorted = reportsOf(event, source)
    .map((report) => ({ report, weight: weight(report) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ report }) => report)
  const bySentence = new Map<Sentence, Report>()
  for (const report of sorted) if (!bySentence.has(report.sentence)) bySentence.set(report.sentence, report)
  return [...bySentence.values()].filter((report, i) => i === 0 || differing(report) > 0).slice(0, most)
}

/** An excerpt of a report: its trigger and participants, and what is told differently in it marked, at most five times. */
export function excerptOfReport(
  edition: Edition,
  event: Event,
  source: Source,
  report: Report,
  extent: Extent = 'clause',
): Excerpt | null {
  const { mention, sentence } = report
  const parts = [mention.trigger, ...mention.arguments].filter(
    (part) => part.start >= sentence.start && part.end <= sentence.end,
  )
  const marks = differingIn(edition, event, source, sentence)
  const inner = {
    start: Math.min(...parts.map((part) => part.start), mention.trigger.start),
    end: Math.max(...parts.map((part) => part.end), mention.trigger.end),
  }
  return excerptOf(source, inner, speakingOfEvent(edition, source.document, mention), marks, extent)
}

/** The narrowest words of a sentence that the event's questions answer differently. */
function differingIn(edition: Edition, event: Event, source: Source, sentence: Sentence): Marked[] {
  const spans = comparisonsOf(edition, event)
    .filter(isMarked)
    .flatMap((comparison) => comparison.cells.filter((cell) => cell.source === source.id))
    .flatMap((cell) => cell.spans)
    .filter((span) => span.start >= sentence.start && span.end <= sentence.end)
  return marksOf(spans).slice(0, 5)
}
