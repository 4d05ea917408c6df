// Reading the places of a gazetteer: countries, first-level regions, cities, areas.
import type { Country, GazetteerFiles, Place } from '../shape/gazetteer.ts'
import { plain } from './known-names.ts'

/** Rank of a country and of a region, in thousands: before any but the greatest cities, since news means them more often. */
const COUNTRY_RANK = 20_000
const REGION_RANK = 500

/** Reads all places; those of one name stand in order of rank. */
export function readPlaces(
  files: Pick<GazetteerFiles, 'places' | 'areas' | 'encyclopaedia'>,
  countries: readonly Country[],
): { all: readonly Place[]; byName: ReadonlyMap<string, readonly Place[]> } {
  const all: Place[] = []
  for (const country of countries)
    for (const name of [country.name, ...country.variants])
      all.push({ name, kind: 'country', country: country.code, region: null, rank: COUNTRY_RANK })
  for (const line of files.areas.split(/[|\n]/)) {
    const [name = '', code = ''] = line.split(';')
    if (name) all.push({ name, kind: 'area', country: code || null, region: null, rank: REGION_RANK })
  }
  let country = ''
  let region: string | null = null
  for (const line of files.places.split('\n')) {
    const [first = '', second = ''] = line.split(';')
    if (first.startsWith('=')) {
      country = first.slice(1)
      const names = second.split('|').filter((name) => name !== '')
      region = names.at(-1) ?? null
      for (const name of names) all.push({ name, kind: 'region', country, region: null, rank: REGION_RANK })
    } else if (first) all.push({ name: first, kind: 'city', country, region, rank: Number(second) })
  }
  const named = new Set(all.map(({ name }) => name))
  const from = files.encyclopaedia.indexOf('=area\n') + 6
  const to = files.encyclopaedia.indexOf('\n=', from)
  for (const name of files.encyclopaedia.slice(from, to < 0 ? undefined : to).split('\n'))
    if (name && !named.has(name)) all.push({ name, kind: 'area', country: null, region: null, rank: 0 })
  const byName = new Map<string, Place[]>()
  for (const place of all) {
    const key = plain(place.name)
    const list = byName.get(key)
    if (list) list.push(place)
    else byName.set(key, [place])
  }
  for (const list of byName.values()) if (list.length > 1) list.sort((a, b) => b.rank - a.rank)
  return { all, byName }
}
