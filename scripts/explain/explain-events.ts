// The events told at a place: kind, participants, day, and the event that each report was taken for.
import type { Event } from '../../src/model/event.ts'
import type { EventMention } from '../../src/model/event-mention.ts'
import { actorName } from './explain-layers.ts'
import { isNear, markOf, type Place } from './place.ts'
import { quote, section } from './show.ts'

/** The reports whose trigger stands in the sentences of the place. */
export const reportsAt = (place: Place): EventMention[] =>
  place.document.events.filter(({ trigger }) => isNear(place, trigger))

export function explainEvents(place: Place): string[] {
  const reports = reportsAt(place)
  const ids = new Set(reports.flatMap(({ event }) => event ?? []))
  const events = place.analysis.events.filter(({ id }) => ids.has(id))
  return [
    ...section(
      'reports of events',
      reports.flatMap((report) => describeReport(place, report)),
    ),
    ...section(
      'the events they were taken for',
      events.flatMap((event) => describeEvent(place, event)),
    ),
  ]
}

function describeReport(place: Place, report: EventMention): string[] {
  const { document } = place
  const time = document.times.find(({ id }) => id === report.time)
  return [
    `${markOf(place, report.trigger, ...report.arguments)} ${quote(report.trigger.exact)} ${report.type}, ${report.polarity}, ${report.modality}` +
      `${report.judgement ? ', a judgement' : ''} [${report.rule}]`,
    ...report.arguments.map((argument) => {
      const mention = document.mentions.find(({ id }) => id === argument.mention)
      return `    ${argument.role} ${quote(argument.exact)}${mention ? `, actor ${actorName(place, mention.actor)}` : ''}`
    }),
    `    date ${report.date ?? 'open'}${time ? `, from ${quote(time.exact)}` : ''}`,
    `    ${report.event ? `event ${report.event}` : 'no event: told only in passing, as a repeat, or of a kind that is not aligned'}`,
  ]
}

const describeEvent = (place: Place, event: Event): string[] => [
  `  ${event.id}: ${event.title}, ${event.date.edtf ?? 'undated'} (${event.date.basis})`,
  ...event.mentions.map((mention) => `    ${tellReport(place, mention)}`),
  ...event.because.map((reason) => `    because ${reason}`),
]

/** Who reports in which words: trigger and sentence. */
function tellReport({ analysis }: Place, { document, id }: { document: string; id: string }): string {
  const found = analysis.documents.find((d) => d.id === document)
  const report = found?.events.find((e) => e.id === id)
  if (!found || !report) return `${document} ${id}`
  return `${document} ${quote(report.trigger.exact)} in ${quote(found.sentences[report.sentence]!.exact)}`
}
