// The files that can be taken away: what the analysis found, as JSON. Whole articles only where their record allows it.
import type { Edition } from './edition.ts'
import { count } from './words.ts'

export interface DataFile {
  name: string
  what: string
  rows: number
  body: string
}

export function dataFiles(edition: Edition): DataFile[] {
  const documents = edition.documents.map((document) => {
    if (document.rights === 'full') return document
    const { id, file, source, headline, publishedOn, publishedBasis, url, rights, language, words } = document
    return { id, file, source, headline, publishedOn, publishedBasis, url, rights, language, words }
  })
  const withheld = edition.documents.filter((document) => document.rights !== 'full').length
  const note = withheld
    ? `; ${count(withheld, 'article')} without text, for want of the right to show it whole`
    : ''
  return [
    fileOf(
      'documents',
      `articles with their sentences, names, times, numbers, attributions and reports${note}`,
      documents,
    ),
    fileOf('events', 'events with their dates, their reports and the reasons', edition.events),
    fileOf('actors', 'actors with every form of their names', edition.actors),
    fileOf('comparisons', 'questions with each source’s words, verdict and reason', edition.comparisons),
    fileOf('origins', 'texts that several articles print in nearly the same words', edition.origins),
    fileOf('related', 'events that belong together without being the same', edition.related.map(withoutId)),
    fileOf('problems', 'what the reading of the articles stumbled over', edition.problems.map(withoutId)),
  ]
}

const fileOf = (name: string, what: string, records: object[]): DataFile => ({
  name,
  what,
  rows: records.length,
  body: `${JSON.stringify(records.map(withoutPosition), null, 2)}\n`,
})

/** Problems and links have ids only because a collection needs them. */
function withoutId(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'id'))
}

/** A record's position in its file is told by the file itself. */
function withoutPosition(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'position'))
}
