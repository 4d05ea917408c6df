// In which events an actor takes part, in any source's report of them.
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Actor } from '../model/actor.ts'
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
function actorsIn(edition: Edition, event: Event): Set<string> {
  const taking = edition.sources.flatMap((source) => {
    const actorOf = actorOfMention(source.document)
    const parts = reportsOf(event, source).flatMap(({ mention }) => mention.arguments)
    return parts.flatMap(({ mention }) => (mention === null ? [] : (actorOf.get(mention) ?? [])))
  })
  return new Set(taking)
}

/** Mentions are numbered within their document. */
const actorOfMention = once(
  ({ mentions }: AnalysedDocument): Map<string, string> =>
    new Map(mentions.flatMap(({ id, actor }) => (actor === null ? [] : [[id, actor] as const]))),
)
