// The collections of the site as one edition; read once in a build.
import { getLiveCollection } from 'astro:content'
import { openEdition, type Edition } from '../views/edition.ts'

/** What asking for a collection gives: its one entry, or what is wrong with it. */
interface Asked<T> {
  entries?: { data: { records: T[] } }[]
  error?: Error
}

/** All records of a collection, in the order of its file. Throws where that is missing or holds something else. */
async function recordsOf<T>(collection: Promise<Asked<T>>): Promise<T[]> {
  const { entries, error } = await collection
  if (!entries) throw error
  return entries[0]!.data.records
}

async function read(): Promise<Edition> {
  const [story] = await recordsOf(getLiveCollection('story'))
  return openEdition({
    story: story ?? { title: null, standfirst: null, sources: [] },
    documents: await recordsOf(getLiveCollection('documents')),
    actors: await recordsOf(getLiveCollection('actors')),
    events: await recordsOf(getLiveCollection('events')),
    comparisons: await recordsOf(getLiveCollection('comparisons')),
    origins: await recordsOf(getLiveCollection('origins')),
    echoes: await recordsOf(getLiveCollection('echoes')),
    related: await recordsOf(getLiveCollection('related')),
    problems: await recordsOf(getLiveCollection('problems')),
    corrections: await recordsOf(getLiveCollection('corrections')),
    decisions: await recordsOf(getLiveCollection('decisions')),
    positions: await recordsOf(getLiveCollection('positions')),
    addresses: await recordsOf(getLiveCollection('addresses')),
  })
}

const edition = await read()

/** The story that this build shows. */
export const readEdition = (): Edition => edition
