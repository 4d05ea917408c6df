// The files that can be taken away: what the analysis found, in the forms that people ask for. Whole articles only where their record allows it.
import { createHash } from 'node:crypto'
import { annotationsOf } from './annotations.ts'
import { correctionsFeed, eventsFeed } from './atom.ts'
import { writeCalendar } from './calendar.ts'
import { writeCsv } from './csv.ts'
import {
  differencesTable,
  eventsTable,
  numbersTable,
  placesTable,
  quotesTable,
  recordsOf,
  sentencesTable,
  type Table,
} from './data-tables.ts'
import type { Edition } from './edition.ts'
import { placesGeoJson } from './geojson.ts'
import { timelineSlides } from './story-slides.ts'
import { pageWords } from '../words/page-words.ts'
import { count } from '../words/words.ts'

export interface DataFile {
  /** With its ending. */
  name: string
  type: string
  format: string
  what: string
  /** Makes what stands in it: all at once, those of a large story would fill the memory. */
  make: () => Made
}

interface Made {
  rows: number
  body: string
}

const types = {
  JSON: 'application/json',
  CSV: 'text/csv; charset=utf-8',
  Atom: 'application/atom+xml; charset=utf-8',
  iCalendar: 'text/calendar; charset=utf-8',
  'Web Annotation': 'application/ld+json',
  TimelineJS: 'application/json',
  GeoJSON: 'application/geo+json',
} as const

/** Every file under `/data/`. `site` is the address that the site is published at. */
export function dataFiles(edition: Edition, site: string): DataFile[] {
  const { what, annotations, slides, geojson, calendar } = pageWords.data
  return [
    ...listsOf(edition),
    ...tablesOf(edition).map(([name, table]) =>
      fileOf(`${name}.csv`, 'CSV', what[name], () => {
        const { header, rows } = table()
        return { rows: rows.length, body: writeCsv(header, rows) }
      }),
    ),
    ...[...edition.sources, ...edition.unread].map((source) =>
      fileOf(`${source.id}.annotations.jsonld`, 'Web Annotation', annotations(source.name), () => {
        const page = annotationsOf(edition, source, site)
        return { rows: page.items.length, body: print(page) }
      }),
    ),
    fileOf('timeline.json', 'TimelineJS', slides, () => {
      const told = timelineSlides(edition, site)
      return { rows: told.events.length, body: print(told) }
    }),
    fileOf('places.geojson', 'GeoJSON', geojson, () => {
      const places = placesGeoJson(edition, site)
      return { rows: places.features.length, body: print(places) }
    }),
    fileOf('events.ics', 'iCalendar', calendar, () => {
      const body = writeCalendar(edition, site)
      return { rows: timesIn(body, 'BEGIN:VEVENT'), body }
    }),
    fileOf('events.atom', 'Atom', pageWords.data.feeds.events, () => {
      const body = eventsFeed(edition, site)
      return { rows: timesIn(body, '<entry>'), body }
    }),
    fileOf('corrections.atom', 'Atom', pageWords.data.feeds.corrections, () => ({
      rows: edition.corrections.length,
      body: correctionsFeed(edition, site),
    })),
  ]
}

type Named = keyof typeof pageWords.data.what

const tablesOf = (edition: Edition): [Named, () => Table][] => [
  ['events', () => eventsTable(edition)],
  ['quotes', () => quotesTable(edition)],
  ['numbers', () => numbersTable(edition)],
  ['places', () => placesTable(edition)],
  ['differences', () => differencesTable(edition)],
  ['sentences', () => sentencesTable(edition)],
]

/** These tables stand in a file of JSON, too; the others are told in full by one of the lists. */
const TABLES_AS_JSON: readonly Named[] = ['quotes', 'numbers', 'places']

function listsOf(edition: Edition): DataFile[] {
  const lists: [Named, () => object[]][] = [
    ['documents', () => documentsOf(edition)],
    ['events', () => edition.events],
    ['actors', () => edition.actors],
    ['comparisons', () => edition.comparisons],
    ['origins', () => edition.origins],
    ['echoes', () => edition.echoes],
    ['related', () => edition.related],
    ['decisions', () => edition.decisions],
    ['problems', () => edition.problems],
    ...tablesOf(edition)
      .filter(([name]) => TABLES_AS_JSON.includes(name))
      .map(([name, table]): [Named, () => object[]] => [name, () => recordsOf(table())]),
  ]
  return lists.map(([name, list]) => {
    const what = name === 'documents' ? documentsNote(edition) : pageWords.data.what[name]
    return fileOf(`${name}.json`, 'JSON', what, () => {
      const records = list()
      return { rows: records.length, body: print(records) }
    })
  })
}

/** Articles; only what is known of them where their record does not allow to show them whole. */
const documentsOf = (edition: Edition): object[] =>
  edition.documents.map((document) => {
    if (document.rights === 'full') return document
    const {
      id,
      file,
      source,
      headline,
      publishedOn,
      publishedBasis,
      url,
      rights,
      language,
      words: n,
    } = document
    return { id, file, source, headline, publishedOn, publishedBasis, url, rights, language, words: n }
  })

function documentsNote({ documents }: Edition): string {
  const withheld = documents.filter(({ rights }) => rights !== 'full').length
  return `${pageWords.data.what.documents}${withheld ? pageWords.data.withheld(count(withheld, 'article')) : ''}`
}

const fileOf = (name: string, format: keyof typeof types, what: string, make: () => Made): DataFile => ({
  name,
  type: types[format],
  format,
  what,
  make,
})

const print = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
const timesIn = (text: string, words: string): number => text.split(words).length - 1

/** The files with their rows and bytes, and one number that changes when any does: SHA-256 over the names and bodies of all. */
export function measureFiles(files: readonly DataFile[]): {
  measured: (DataFile & { rows: number; bytes: number })[]
  hash: string
} {
  const all = createHash('sha256')
  const measured = files.map((file, i) => {
    const { rows, body } = file.make()
    all.update(`${i > 0 ? '\n' : ''}${file.name}\n`).update(body)
    return { ...file, rows, bytes: Buffer.byteLength(body) }
  })
  return { measured, hash: all.digest('hex') }
}
