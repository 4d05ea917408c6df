// The ground of a map: land, sea and a net of degrees around some points. No boundary is drawn, since any would be a claim.
import { geoEqualEarth, geoGraticule, geoMercator, geoPath, type GeoProjection } from 'd3-geo'
import { feature } from 'topojson-client'
import atlas from 'world-atlas/land-50m.json' with { type: 'json' }
import type { Point } from '../model/position.ts'

/** Land and net as SVG paths in a field of `WIDTH` by `HEIGHT`, and each point as parts of these, from 0 to 1. */
export interface MapGround {
  land: string
  net: string
  places: { x: number; y: number }[]
}

export const WIDTH = 720
export const HEIGHT = 480
const MARGIN = { x: 120, y: 56 }
/** Degrees that a map shows at least, so that a coast is likely to be in sight. */
const SMALLEST = 20
/** From so many degrees on, a map of the world shows the sizes of lands better than Mercator's. */
const WIDEST = 90
/** A line goes to no point nearer than this to the one before. */
const STEP = 1.5

const { land } = (atlas as unknown as { objects: { land: never } }).objects
const outline = feature(atlas as never, land)

/** Draws the land around `points`, of which there is at least one. */
export function drawMap(points: readonly Point[]): MapGround {
  const [west, east] = span(points.map(({ longitude }) => longitude))
  const middle = (west + east) / 2
  const latitudes = points.map(({ latitude }) => latitude)
  const [south, north] = widen(Math.min(...latitudes), Math.max(...latitudes))
  const projection = (east - west > WIDEST ? geoEqualEarth() : geoMercator()).rotate([-middle, 0])
  const half = Math.max(east - west, SMALLEST) / 2
  const frame = [-half, half].flatMap((x) => [south, north].map((y) => [middle + x, clamp(y)]))
  const extent = [
    [MARGIN.x, MARGIN.y],
    [WIDTH - MARGIN.x, HEIGHT - MARGIN.y],
  ] as [[number, number], [number, number]]
  projection.fitExtent(extent, { type: 'MultiPoint', coordinates: frame })
  projection.clipExtent([
    [-2, -2],
    [WIDTH + 2, HEIGHT + 2],
  ])
  return {
    land: pathOf(projection, outline as never),
    net: pathOf(projection, geoGraticule().step(east - west > WIDEST ? [30, 30] : [5, 5])() as never),
    places: points.map(({ longitude, latitude }) => {
      const [x, y] = projection([longitude, latitude])!
      return { x: x / WIDTH, y: y / HEIGHT }
    }),
  }
}

/** The shortest stretch of longitudes that holds all, which may pass the line of dates: 170 to 190. */
function span(longitudes: readonly number[]): [west: number, east: number] {
  const sorted = [...longitudes].sort((a, b) => a - b)
  const gaps = sorted.map((from, i) => (sorted[i + 1] ?? sorted[0]! + 360) - from)
  const widest = gaps.indexOf(Math.max(...gaps))
  const west = sorted[(widest + 1) % sorted.length]!
  const east = sorted[widest]!
  return east < west ? [west, east + 360] : [west, east]
}

const widen = (south: number, north: number): [number, number] => {
  const more = Math.max(0, SMALLEST / 2 - (north - south)) / 2
  return [south - more, north + more]
}

const clamp = (latitude: number): number => Math.max(-80, Math.min(80, latitude))

/** A path in whole units, without points that nobody could tell apart. */
function pathOf(projection: GeoProjection, shape: Parameters<ReturnType<typeof geoPath>>[0]): string {
  let path = ''
  let last = [NaN, NaN]
  const write = (letter: string, x: number, y: number): void => {
    last = [x, y]
    path += `${letter}${Math.round(x)} ${Math.round(y)}`
  }
  geoPath(projection, {
    beginPath: () => {},
    arc: () => {},
    moveTo: (x, y) => write('M', x, y),
    lineTo: (x, y) => {
      if (Math.hypot(x - last[0]!, y - last[1]!) >= STEP) write('L', x, y)
    },
    closePath: () => void (path += 'Z'),
  })(shape)
  return path.replaceAll(/M-?\d+ -?\d+(?:L-?\d+ -?\d+)?Z/g, '')
}
