// Who takes part in an event, and where it is: the actors that its reports name.
import type { Actor } from '../model/actor.ts'
import type { Event } from '../model/event.ts'
import type { Edition } from './edition.ts'
import { actorOfMention } from './actor-events.ts'
import { reportsOf } from './reports.ts'

/** Every actor in the arguments of the event's reports with the documents that give it, in order of the sources. */
export function participantsOf(edition: Edition, event: Event): { actor: Actor; documents: Set<string> }[] {
  const documents = new Map<string, Set<string>>()
  for (const source of edition.sources) {
    const actorOf = actorOfMention(source.document)
    for (const { mention } of reportsOf(event, source))
      for (const { mention: id } of mention.arguments) {
        const actor = id === null ? null : (actorOf.get(id) ?? null)
        if (actor !== null) documents.set(actor, (documents.get(actor) ?? new Set()).add(source.id))
      }
  }
  return [...documents].flatMap(([id, of]) => {
    const actor = edition.actorOf.get(id)
    return actor ? [{ actor, documents: of }] : []
  })
}
