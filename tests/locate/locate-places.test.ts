// Places of a story: a point where one place can be meant, and none where two can.
import { describe, expect, it } from 'vitest'
import { openAtlas, type AtlasPlace } from '../../src/locate/atlas.ts'
import { locatePlaces } from '../../src/locate/locate-places.ts'
import type { Actor } from '../../src/model/actor.ts'

/** `Anders NO.01 5000 10 60`: name, region, inhabitants, degrees east and north. */
const town = (line: string): AtlasPlace => {
  const [name = '', region = '', ...numbers] = line.split(' ')
  const [inhabitants, longitude, latitude] = numbers.map(Number) as [number, number, number]
  return { of: 'town', name, country: region.slice(0, 2), region, inhabitants, longitude, latitude }
}
const atlas = openAtlas(
  [
    'Anders NO.01 5000 10 60',
    'Lowport GB.01 8000 0 52',
    'Lowport CA.02 3000 -80 43',
    'Grand FR.01 2000000 2 49',
    'Grand US.05 25000 -95 33',
    'Twin SE.01 9000 15 58',
    'Twin SE.02 7000 18 63',
    'Split HR.01 180000 16.44 43.51',
    'Split HR.01 2000 16.5 43.55',
    'Own PE.01 900000 -77 -12',
    'Élan-Vert FR.02 4000 3 47',
    'Chief KE.01 700000 36 -1',
  ].map(town),
  [
    'NO;;64;11',
    'FR;;47;2',
    'NO.01;North Shore;61;10',
    'CA.02;Far County|Far;44;-81',
    'IN.23;Fivewaters;31;75',
    'PK.04;Fivewaters;32;73',
    'PE.01;Own;-12;-77',
  ].join('\n'),
)
const codes: Record<string, string> = {
  Norway: 'NO',
  Britain: 'GB',
  Canada: 'CA',
  France: 'FR',
  Sweden: 'SE',
  Pakistan: 'PK',
  India: 'IN',
  Croatia: 'HR',
  Peru: 'PE',
}

/** The points of a story's places and countries, written `name`. */
function pointsIn(...names: string[]): Record<string, string> {
  const actors = names.map((name): Actor => ({
    id: name,
    kind: codes[name] ? 'country' : 'place',
    name,
    named: true,
    forms: [],
    because: [],
  }))
  const positions = locatePlaces(actors, atlas, (name) => codes[name] ?? null)
  return Object.fromEntries(
    positions.map(({ actor, point, because }) => [
      actor,
      point ? `${point.of} ${point.longitude} ${point.latitude}` : because,
    ]),
  )
}

describe('locatePlaces', () => {
  it.each([
    ['a town in a country of the story', ['Anders', 'Norway'], 'town 10 60'],
    ['a town in a region of the story', ['Anders', 'North Shore'], 'town 10 60'],
    [
      'a small town of which nothing tells the country',
      ['Anders'],
      'nothing else in the story tells its country',
    ],
    ['the one of two towns whose country is told', ['Lowport', 'Canada'], 'town -80 43'],
    ['two towns whose countries are both told', ['Lowport', 'Canada', 'Britain'], '2 places have this name'],
    ['two towns and no country', ['Lowport'], '2 places have this name'],
    ['a town by far greater than its namesake', ['Grand'], 'town 2 49'],
    ['two towns of one country', ['Twin', 'Sweden'], '2 places have this name'],
    ['a town and its quarter', ['Split', 'Croatia'], 'town 16.44 43.51'],
    ['a town and its own region', ['Own', 'Peru'], 'town -77 -12'],
    ['other accents and hyphens', ['Elan Vert', 'France'], 'town 3 47'],
    ['a region of which one is told', ['Fivewaters', 'India'], 'region 75 31'],
    [
      'a region that lies in two countries of the story',
      ['Fivewaters', 'India', 'Pakistan'],
      '2 places have this name',
    ],
    ['a country', ['France'], 'country 2 47'],
    ['a name that is not listed', ['Nowhere', 'France'], 'no town or region of this name is listed'],
  ])('locates %s', (_what, names, point) => {
    expect(pointsIn(...names)[names[0]!]).toBe(point)
  })
  it('does not take a small namesake in a country of the story for a great town elsewhere', () => {
    const usa = { ...codes, America: 'US' }
    const actors = ['Grand', 'America'].map((name): Actor => ({
      id: name,
      kind: name === 'Grand' ? 'place' : 'country',
      name,
      named: true,
      forms: [],
      because: [],
    }))
    const [grand] = locatePlaces(actors, atlas, (name) => (usa as Record<string, string>)[name] ?? null)
    expect(grand).toMatchObject({ point: null, because: '2 places have this name' })
  })
  it('gives no point to a country that is not listed, nor to who is no place', () => {
    const person: Actor = { id: 'p', kind: 'person', name: 'Anders', named: true, forms: [], because: [] }
    expect(locatePlaces([person], atlas, () => 'NO')).toEqual([])
    expect(pointsIn('Peru')).toEqual({})
  })
})
