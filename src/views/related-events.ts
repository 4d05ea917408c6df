// How an event is linked with others.
import type { Event, Related } from '../model/event.ts'
import type { Edition } from './edition.ts'
import { once } from './once.ts'

/** The links from an event and to it, in their order. */
export const relatedTo = (edition: Edition, { id }: Event): Related[] =>
  byEvent(edition.related).get(id) ?? []

const byEvent = once((all: readonly Related[]): Map<string, Related[]> => {
  const ends = all.flatMap((related) =>
    [...new Set([related.from, related.to])].map((id) => ({ id, related })),
  )
  return new Map(
    [...Map.groupBy(ends, ({ id }) => id)].map(([id, of]) => [id, of.map(({ related }) => related)]),
  )
})
