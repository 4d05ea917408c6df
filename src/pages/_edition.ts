// The collections of the site as one edition; read once in a build.
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content'
import { openEdition, type Edition } from '../views/edition.ts'

/** All records of a collection, in the order of its file. */
async function recordsOf<C extends CollectionKey>(
  collection: C,
): Promise<CollectionEntry<C>['data']['records']> {
  const [list] = await getCollection(collection)
  return list!.data.records
}

async function read(): Promise<Edition> {
  const [story] = await recordsOf('story')
  return openEdition({
    story: story ?? { title: null, standfirst: null, sources: [] },
    documents: await recordsOf('documents'),
    actors: await recordsOf('actors'),
    events: await recordsOf('events'),
    comparisons: await recordsOf('comparisons'),
    origins: await recordsOf('origins'),
    echoes: await recordsOf('echoes'),
    related: await recordsOf('related'),
    problems: await recordsOf('problems'),
    corrections: await recordsOf('corrections'),
    decisions: await recordsOf('decisions'),
    positions: await recordsOf('positions'),
    addresses: await recordsOf('addresses'),
  })
}

let edition: Promise<Edition> | undefined

/** The story that this build shows. */
export const readEdition = (): Promise<Edition> => (edition ??= read())
