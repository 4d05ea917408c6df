// In which events an actor takes part, in any source's report of them.
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Actor } from '../model/actor.ts'
import type { EventMention } from '../model/event-mention.ts'
import type { Event } from '../model/event.ts'
import type { Edition } from './edition.ts'
import { once } from './once.ts'
import { reportsOf } from './reports.ts'

/** The events that an actor takes part in, in the order of the edition. */
export const eventsOfActor = (edition: Edition, actor: Actor): Event[] =>
  eventsByActor(edition).get(actor.id) ?? []

const eventsByActor = once((edition: Edition): Map<string, Event[]> => {
  const events = new Map<string, Event[]>()
  for (const event of edition.events)
    for (const actor of actorsIn(edition, event)) {
      const own = events.get(actor) ?? []
      events.set(actor, own)
      own.push(event)
    }
  return events
})

/** The ids of all who take part in an event, by any report of it. */
const actorsIn = (edition: Edition, event: Event): Set<string> =>
  new Set(
    edition.sources.flatMap((source) =>
      reportsOf(event, source).flatMap(({ mention }) => [...actorsOf(source.document, mention)]),
    ),
  )

/** What a document reports of an actor, in the order of its reports. */
export const reportsOfActor = (document: AnalysedDocument, actor: string): EventMention[] =>
  reportsByActor(document).get(actor) ?? []

const reportsByActor = once((document: AnalysedDocument): Map<string, EventMention[]> => {
  const reports = document.events.flatMap((report) =>
    [...actorsOf(document, report)].map((actor) => ({ actor, report })),
  )
  const byActor = Map.groupBy(reports, ({ actor }) => actor)
  return new Map([...byActor].map(([actor, of]) => [actor, of.map(({ report }) => report)]))
})

/** The ids of those who take part in what is reported. */
function actorsOf(document: AnalysedDocument, report: EventMention): Set<string> {
  const actorOf = actorOfMention(document)
  return new Set(
    report.arguments.flatMap(({ mention }) => (mention === null ? [] : (actorOf.get(mention) ?? []))),
  )
}

/** Who is meant by a mention, by its id; mentions are numbered within their document. */
export const actorOfMention = once(
  ({ mentions }: AnalysedDocument): Map<string, string> =>
    new Map(mentions.flatMap(({ id, actor }) => (actor === null ? [] : [[id, actor] as const]))),
)
