// The record behind one page: an event with its questions, or an actor, as one JSON document.
import type { Actor } from '../model/actor.ts'
import type { Event } from '../model/event.ts'
import type { Edition } from './edition.ts'

export const recordOfEvent = (edition: Edition, event: Event): object => ({
  event,
  comparisons: edition.comparisons.filter((comparison) => comparison.event === event.id),
  related: edition.related.filter(({ from, to }) => from === event.id || to === event.id),
})

export const recordOfActor = (edition: Edition, actor: Actor): object => ({
  actor,
  events: edition.events
    .filter((event) => event.mentions.some(({ document, id }) => takesPart(edition, actor, document, id)))
    .map(({ id }) => id),
})

function takesPart(edition: Edition, actor: Actor, document: string, id: string): boolean {
  const article = edition.sourceOf.get(document)?.document
  const mine = new Set(article?.mentions.filter((mention) => mention.actor === actor.id).map((m) => m.id))
  const report = article?.events.find((event) => event.id === id)
  return report?.arguments.some(({ mention }) => mention !== null && mine.has(mention)) ?? false
}

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
