// The places of a story on a map: each with a number, its point, and who names it; and those that have no point, with the reason.
import type { Point, Position } from '../model/position.ts'
import { drawMap, HEIGHT, WIDTH, type MapGround } from './draw-map.ts'
import type { Edition, Source } from './edition.ts'
import { placeLabels, type Label } from './map-labels.ts'
import { pageWords } from '../words/page-words.ts'
import type { PlaceRow } from './places-page.ts'
import { listOf } from '../words/words.ts'

export interface MappedPlace {
  name: string
  href: string
  point: Point
  /** `33.9° N, 74.9° E` */
  where: string
  because: string
  sources: Source[]
  x: number
  y: number
  /** Where its name stands; null on a map whose names have no room. */
  label: Label | null
  /** Where its number stands: on phones, and wherever names have no room. */
  number: Label
}

export interface PlaceMap {
  ground: MapGround
  places: MappedPlace[]
  open: { name: string; href: string; because: string }[]
  sentence: string
}

/** Widths that labels are laid out for: the narrowest at which names are shown, and the narrowest phone. */
const FULL = { width: 576, height: (576 * HEIGHT) / WIDTH }
const PHONE = { width: 288, height: (288 * HEIGHT) / WIDTH }

/** The map of the rows that have a point; null when none has. */
export function viewMap({ positions }: Edition, rows: readonly PlaceRow[]): PlaceMap | null {
  const positionOf = new Map(positions.map((position) => [position.actor, position]))
  const all = rows.flatMap((row) => {
    const position = row.actor === null ? undefined : positionOf.get(row.actor)
    return position && row.href ? [{ row, href: row.href, position }] : []
  })
  const found = all.flatMap((one) => (one.position.point ? [{ ...one, point: one.position.point }] : []))
  if (found.length === 0) return null
  const ground = drawMap(found.map(({ point }) => point))
  const names = placeLabels(
    ground.places,
    found.map(({ row }) => row.name),
    FULL,
  )
  const figures = found.map((_, i) => String(i + 1))
  const numbers =
    placeLabels(ground.places, figures, PHONE) ??
    figures.map((text): Label => ({ text, dx: 11, dy: 5, anchor: 'start' }))
  const places = found.map(({ row, href, position, point }, i): MappedPlace => ({
    name: row.name,
    href,
    point,
    where: degrees(point),
    because: position.because,
    sources: row.cells.flatMap(({ source, forms }) => (forms.length > 0 ? [source] : [])),
    ...ground.places[i]!,
    label: names?.[i] ?? null,
    number: numbers[i]!,
  }))
  return {
    ground,
    places,
    open: all
      .filter(hasNoPoint)
      .map(({ row, href, position }) => ({ name: row.name, href, because: position.because })),
    sentence: pageWords.map.sentence(
      places.map(({ name, where, sources }) =>
        pageWords.map.place(name, where, listOf(sources.map((source) => source.name))),
      ),
    ),
  }
}

const hasNoPoint = ({ position }: { position: Position }): boolean => position.point === null

/** Degrees to one decimal, as people write them. */
const degrees = ({ latitude, longitude }: Point): string => {
  const part = (value: number, plus: string, minus: string): string =>
    `${Math.abs(value).toFixed(1)}° ${value < 0 ? minus : plus}`
  return `${part(latitude, pageWords.map.north, pageWords.map.south)}, ${part(longitude, pageWords.map.east, pageWords.map.west)}`
}
