// The record behind one page: an event with its questions, or an actor, as one JSON document.
import type { Actor } from '../model/actor.ts'
import type { Event } from '../model/event.ts'
import { eventsOfActor } from './actor-events.ts'
import type { Edition } from './edition.ts'
import { comparisonsOf } from './event-questions.ts'
import { relatedTo } from './related-events.ts'

export const recordOfEvent = (edition: Edition, event: Event): object => ({
  event,
  comparisons: comparisonsOf(edition, event),
  related: relatedTo(edition, event),
})

export const recordOfActor = (edition: Edition, actor: Actor): object => ({
  actor,
  events: eventsOfActor(edition, actor).map(({ id }) => id),
})

const lists: Record<string, string> = {
  '/': 'events.json',
  '/timeline/': 'timeline.json',
  '/actors/': 'actors.json',
  '/quotes/': 'quotes.json',
  '/numbers/': 'numbers.json',
  '/places/': 'places.json',
  '/compare/': 'comparisons.json',
  '/sources/': 'documents.json',
  '/corrections/': 'corrections.atom',
}

/** Where the record behind a page is, from its path below the folder of the site; null where it has none. */
export function recordPath(page: string): string | null {
  const list = lists[page]
  if (list) return `/data/${list}`
  const [, folder, id, end] = /^\/(events|actors|sources)\/([^/]+)\/(.*)$/.exec(page) ?? []
  if (!folder || end !== '') return null
  return folder === 'sources' ? `/data/${id}.annotations.jsonld` : `/data/${folder}/${id}.json`
}
