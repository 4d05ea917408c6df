// The places of the story as GeoJSON, each with its approximate point, who names it, and what is said to have happened there.
import type { Event } from '../model/event.ts'
import { namingsOf } from './actor-mentions.ts'
import type { Edition } from './edition.ts'
import { actorPath, eventPath } from './links.ts'
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
const eventsAt = ({ events, sources }: Edition, actor: string): Event[] =>
  events.filter((event) =>
    sources.some((source) => {
      const named = new Set(namingsOf(source, actor).map(({ mention }) => mention.id))
      return reportsOf(event, source).some(({ mention }) =>
        mention.arguments.some(
          ({ role, mention: place }) => role === 'place' && place !== null && named.has(place),
        ),
      )
    }),
  )
