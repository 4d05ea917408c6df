// The collections of the site as one edition; read once in a build.
import { getCollection } from 'astro:content'
import { openEdition, type Edition } from '../views/edition.ts'

const inPlace = <T extends { data: { position: number } }>(entries: T[]): T['data'][] =>
  entries.map((entry) => entry.data).sort((a, b) => a.position - b.position)

async function read(): Promise<Edition> {
  const [story] = inPlace(await getCollection('story'))
  return openEdition({
    story: story ?? { title: null, standfirst: null, sources: [] },
    documents: inPlace(await getCollection('documents')),
    actors: inPlace(await getCollection('actors')),
    events: inPlace(await getCollection('events')),
    comparisons: inPlace(await getCollection('comparisons')),
    origins: inPlace(await getCollection('origins')),
    echoes: inPlace(await getCollection('echoes')),
    related: inPlace(await getCollection('related')),
    problems: inPlace(await getCollection('problems')),
    corrections: inPlace(await getCollection('corrections')),
    decisions: inPlace(await getCollection('decisions')),
  })
}

let edition: Promise<Edition> | undefined

/** The story that this build shows. */
export const readEdition = (): Promise<Edition> => (edition ??= read())
