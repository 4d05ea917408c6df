// Where the places of a story lie. A name that may mean two places far apart is left open: no point is better than a wrong one.
import type { Actor } from '../model/actor.ts'
import type { Point, Position } from '../model/position.ts'
import { foldName } from '../text/names/fold.ts'
import type { Atlas, AtlasPlace } from './atlas.ts'

/** Gives the code of a country by a name of it, or null. */
export type CountryCode = (name: string) => string | null

/** Towns of one name this near, in kilometres, are one place: a town and its quarter, or a town listed twice. */
const NEAR = 40
/** A town this many times greater than others of its name is meant where nothing speaks for another. */
const GREATER = 20
/** From so many inhabitants on, a town may be meant although nothing else in the story tells its country. */
const KNOWN_FAR = 500_000

/** A position for every country and every named place among the actors, in their order. */
export function locatePlaces(actors: readonly Actor[], atlas: Atlas, codeOf: CountryCode): Position[] {
  const named = actors.filter((actor) => actor.named)
  const countries = new Set(named.flatMap(({ kind, name }) => (kind === 'country' && codeOf(name)) || []))
  const names = new Set(named.map(({ name }) => foldName(name)))
  const isTold = (place: AtlasPlace): boolean =>
    countries.has(place.country) ||
    atlas.regionOf(place).some((name) => names.has(foldName(name)) && foldName(name) !== foldName(place.name))
  return named.flatMap((actor) => {
    if (actor.kind === 'country') return locateCountry(actor, atlas, codeOf)
    return actor.kind === 'place' ? [locatePlace(actor, atlas, isTold)] : []
  })
}

function locateCountry(actor: Actor, atlas: Atlas, codeOf: CountryCode): Position[] {
  const place = atlas.country(codeOf(actor.name) ?? '')
  return place ? [found(actor, place, 'the middle of its towns')] : []
}

function locatePlace(actor: Actor, atlas: Atlas, isTold: (place: AtlasPlace) => boolean): Position {
  const open = (because: string): Position => ({ actor: actor.id, point: null, because })
  const places = distinct(atlas.named(actor.name))
  if (places.length === 0) return open('no town or region of this name is listed')
  const told = places.filter(isTold)
  const place = greatest(
    told.length > 0 ? told : places.filter(({ inhabitants }) => inhabitants >= KNOWN_FAR),
  )
  if (!place) return open(told.length > 1 ? severalPlaces(told) : severalPlaces(places))
  if (places.some((other) => other !== place && isGreater(other, place))) return open(severalPlaces(places))
  const others = places.length - 1
  const basis =
    told.length === 1
      ? 'the only one of this name in a country or region that the story names'
      : others > 0
        ? 'by far the greatest of this name'
        : 'the only great one of this name'
  return found(actor, place, place.of === 'region' ? `the middle of its towns; ${basis}` : basis)
}

const severalPlaces = (places: readonly AtlasPlace[]): string =>
  places.length === 1
    ? 'nothing else in the story tells its country'
    : `${places.length} places have this name`

/** The one place that outweighs all others, or null. */
const greatest = (places: readonly AtlasPlace[]): AtlasPlace | null =>
  places.find((place) => places.every((other) => other === place || isGreater(place, other))) ?? null

/** A region may be as great as any town, so it outweighs none and none outweighs it. */
const isGreater = (a: AtlasPlace, b: AtlasPlace): boolean =>
  a.of === 'town' && b.of === 'town' && a.inhabitants >= GREATER * Math.max(b.inhabitants, 1)

/** One for all that lie together; a town stands for the region of its name that it lies in. */
function distinct(places: readonly AtlasPlace[]): AtlasPlace[] {
  const kept: AtlasPlace[] = []
  const first = (place: AtlasPlace): number => (place.of === 'town' ? place.inhabitants : -1)
  for (const place of [...places].sort((a, b) => first(b) - first(a)))
    if (!kept.some((other) => isSame(other, place))) kept.push(place)
  return kept
}

const isSame = (a: AtlasPlace, b: AtlasPlace): boolean =>
  a.region === b.region && (a.of !== b.of || a.of === 'region' || distanceOf(a, b) < NEAR)

/** Kilometres between two points, near enough for short ways. */
function distanceOf(a: Point, b: Point): number {
  const kilometres = 111.2
  const wide = Math.cos((a.latitude * Math.PI) / 180)
  return kilometres * Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * wide)
}

const found = (actor: Actor, { of, longitude, latitude }: AtlasPlace, because: string): Position => ({
  actor: actor.id,
  point: { of, longitude, latitude },
  because,
})
