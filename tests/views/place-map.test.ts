// The map of places: what it draws, where names have room, and what says the same in words and as GeoJSON.
import { describe, expect, it } from 'vitest'
import type { Position } from '../../src/model/position.ts'
import { drawMap, HEIGHT, WIDTH } from '../../src/views/draw-map.ts'
import { placesGeoJson } from '../../src/views/geojson.ts'
import { placeLabels } from '../../src/views/map-labels.ts'
import { viewPlaces } from '../../src/views/places-page.ts'
import { find, mention, smallEdition } from './small-edition.ts'

const point = (longitude: number, latitude: number) => ({ of: 'town' as const, longitude, latitude })

describe('drawMap', () => {
  it.each([
    ['one town', [point(10, 60)]],
    ['towns on both sides of the line of dates', [point(178, -18), point(-172, -14)]],
    ['towns far apart', [point(-100, 40), point(140, 35), point(20, -30)]],
    ['a town near the pole', [point(15.6, 78.2)]],
  ])('has room for %s and draws land', (_what, points) => {
    const { land, net, places } = drawMap(points)
    expect(land).toMatch(/^M/)
    expect(net).toMatch(/^M/)
    for (const { x, y } of places) {
      expect(x).toBeGreaterThan(0.05)
      expect(x).toBeLessThan(0.95)
      expect(y).toBeGreaterThan(0.05)
      expect(y).toBeLessThan(0.95)
    }
  })
  it('has east to the right and north above', () => {
    const [delhi, mumbai] = drawMap([point(77, 28), point(72, 19)]).places as [
      { x: number; y: number },
      { x: number; y: number },
    ]
    expect(delhi.x).toBeGreaterThan(mumbai.x)
    expect(delhi.y).toBeLessThan(mumbai.y)
  })
  it('keeps near places near across the line of dates', () => {
    const [a, b] = drawMap([point(178, -18), point(-178, -18)]).places
    expect(Math.abs(a!.x - b!.x) * WIDTH).toBeLessThan(WIDTH / 2)
    expect(HEIGHT).toBeLessThan(WIDTH)
  })
})

describe('placeLabels', () => {
  const field = { width: 400, height: 300 }
  const anchors = (points: [number, number][], text = 'Harbour'): (string | undefined)[] | undefined =>
    placeLabels(
      points.map(([x, y]) => ({ x, y })),
      points.map(() => text),
      field,
    )?.map(({ anchor }) => anchor)
  it.each([
    ['to the right', [[0.5, 0.5]], ['start']],
    ['to the left at the right edge', [[0.95, 0.5]], ['end']],
    [
      'away from a neighbour',
      [
        [0.5, 0.5],
        [0.6, 0.5],
      ],
      ['end', 'start'],
    ],
  ] as [string, [number, number][], string[]][])('puts a name %s', (_what, points, sides) => {
    expect(anchors(points)).toEqual(sides)
  })
  it('puts none where not all have room', () => {
    expect(anchors(Array.from({ length: 8 }, () => [0.5, 0.5]))).toBeUndefined()
  })
})

describe('the places of an edition', () => {
  const positions: Position[] = [
    { actor: 'port', point: point(10, 60), because: 'the only one of this name' },
    { actor: 'bay', point: null, because: '2 places have this name' },
  ]
  const edition = smallEdition((records) => {
    records.positions = positions
    records.actors = ['port', 'bay'].map((id) => ({
      id,
      kind: 'place',
      name: id,
      named: true,
      forms: [],
      because: [],
    }))
    const named = (words: string, actor: string) => ({
      ...find('herald', words),
      ...{ id: actor, type: 'GPE' as const, form: 'name' as const, actor, use: null, rule: 'test' },
    })
    const [herald] = records.documents
    herald!.mentions = [named('Port Anders', 'port'), named('ferry', 'bay')]
    const there = { role: 'place' as const, ...find('herald', 'Port Anders'), mention: 'port' }
    herald!.events = [mention('herald', 'h1', 'sank', { arguments: [there] })]
  })
  it('are on the map with their point, or below it with the reason why they have none', () => {
    const { map } = viewPlaces(edition)
    expect(map!.places.map(({ name, where, sources }) => [name, where, sources.length])).toEqual([
      ['port', '60.0° N, 10.0° E', 1],
    ])
    expect(map!.open).toEqual([{ name: 'bay', href: '/actors/bay/', because: '2 places have this name' }])
    expect(map!.sentence).toContain('port, about 60.0° N, 10.0° E, named by herald')
  })
  it('have no map where no place has a point', () => {
    expect(viewPlaces(smallEdition()).map).toBeNull()
  })
  it('are features of GeoJSON, with the events that a source puts there', () => {
    const { features } = placesGeoJson(edition, 'https://news.example')
    expect(features).toMatchObject([
      {
        geometry: { type: 'Point', coordinates: [10, 60] },
        properties: {
          name: 'port',
          url: 'https://news.example/actors/port/',
          namedBy: [{ source: 'herald', lines: [1] }],
          events: [{ edtf: '2021-03-01' }],
        },
      },
      { geometry: null, properties: { because: '2 places have this name', events: [] } },
    ])
  })
})
