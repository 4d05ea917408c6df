// The places of the story as GeoJSON, each with its approximate point, who names it, and what is said to have happened there.
import type { Event } from '../model/event.ts'
import { namingsOf } from './actor-mentions.ts'
import type { Edition, Source } from './edition.ts'
import { actorPath, eventPath } from './links.ts'
import { once } from './once.ts'
import { reportsOf } from './reports.ts'
import { pageWords } from '../words/page-words.ts'

/** Features and whose data they are. */
interface GeoJson {
  type: 'FeatureCollection'
  attribution: string
  features: object[]
}

/** A collection of features; those without a point have no geometry. `site` is the address that the site is published at. */
export function placesGeoJson(edition: Edition, site: string): GeoJson {
  const at = (path: string): string => new URL(path, site).href
  return {
    type: 'FeatureCollection',
    attribution: pageWords.positions,
    features: edition.positions.map(({ actor: id, point, because }) => ({
      type: 'Feature',
      id,
      geometry: point && { type: 'Point', coordinates: [point.longitude, point.latitude] },
      properties: {
        '@context': 'https://schema.org',
        '@type': 'Place',
        name: edition.actorOf.get(id)?.name ?? id,
        url: at(actorPath(id)),
        of: point?.of ?? null,
        because,
        namedBy: edition.sources.flatMap((source) => {
          const lines = namingsOf(source, id).map(({ line }) => line)
          return lines.length > 0 ? [{ source: source.name, lines: [...new Set(lines)] }] : []
        }),
        events: eventsAt(edition, id).map((event) => ({
          name: event.title,
          url: at(eventPath(event.id)),
          edtf: event.date.edtf,
        })),
      },
    })),
  }
}

/** Events that a source places there by name. */
const eventsAt = (edition: Edition, actor: string): Event[] => eventsByPlace(edition).get(actor) ?? []

const eventsByPlace = once((edition: Edition): Map<string, Event[]> => {
  const events = new Map<string, Event[]>()
  for (const event of edition.events)
    for (const place of new Set(edition.sources.flatMap((source) => placesIn(edition, event, source))))
      events.set(place, [...(events.get(place) ?? []), event])
  return events
})

function placesIn(edition: Edition, event: Event, source: Source): string[] {
  const named = namedPlaces(edition).get(source)!
  return reportsOf(event, source)
    .flatMap(({ mention }) => mention.arguments)
    .flatMap(({ role, mention }) => (role === 'place' && mention !== null ? (named.get(mention) ?? []) : []))
}

/** For each source the places by the ids of their mentions. */
const namedPlaces = once(
  ({ sources, positions }: Edition): Map<Source, Map<string, string>> =>
    new Map(
      sources.map((source) => [
        source,
        new Map(
          positions.flatMap(({ actor }) =>
            namingsOf(source, actor).map(({ mention }): [string, string] => [mention.id, actor]),
          ),
        ),
      ]),
    ),
)
