// The towns, regions and countries of the world by name, each with a point.
import type { Point } from '../model/position.ts'
import { foldName } from '../text/names/fold.ts'

/** One place of the world that a name may mean. */
export interface AtlasPlace extends Point {
  name: string
  /** ISO 3166-1 alpha-2. */
  country: string
  /** Code of the first-level region it lies in or is, such as `IN.12`. */
  region: string
  /** 0 where it is not known, and for regions and countries. */
  inhabitants: number
}

export interface Atlas {
  /** All places of a name, whatever its accents, hyphens and capitals. */
  named(name: string): readonly AtlasPlace[]
  /** A country by its code, or null. */
  country(code: string): AtlasPlace | null
  /** The names of the region that a place lies in; none for a region itself. */
  regionOf(place: AtlasPlace): readonly string[]
}

/** Opens an atlas over towns and the lines of `regions.txt`: `code;name|other name;latitude;longitude`. */
export function openAtlas(towns: readonly AtlasPlace[], regions: string): Atlas {
  const byName = new Map<string, AtlasPlace[]>()
  const countries = new Map<string, AtlasPlace>()
  const regionNames = new Map<string, string[]>()
  const add = (place: AtlasPlace): void => {
    const key = foldName(place.name)
    const same = byName.get(key)
    if (same) same.push(place)
    else byName.set(key, [place])
  }
  for (const line of regions.split('\n').filter(Boolean)) {
    const [code = '', names = '', latitude, longitude] = line.split(';')
    const at = { longitude: Number(longitude), latitude: Number(latitude), inhabitants: 0 }
    const country = code.slice(0, 2)
    if (code === country) countries.set(code, { of: 'country', name: code, country, region: '', ...at })
    else {
      regionNames.set(code, names.split('|'))
      for (const name of names.split('|')) add({ of: 'region', name, country, region: code, ...at })
    }
  }
  towns.forEach(add)
  return {
    named: (name) => byName.get(foldName(name)) ?? [],
    country: (code) => countries.get(code) ?? null,
    regionOf: ({ of, region }) => (of === 'town' && regionNames.get(region)) || [],
  }
}
