// The files that can be taken away: what the analysis found, in the forms that people ask for. Whole articles only where their record allows it.
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
  const { what } = pageWords.data
  const tables: [keyof typeof what, Table][] = [
    ['events', eventsTable(edition)],
    ['quotes', quotesTable(edition)],
    ['numbers', numbersTable(edition)],
    ['places', placesTable(edition)],
    ['differences', differencesTable(edition)],
    ['sentences', sentencesTable(edition)],
  ]
  const lists: [keyof typeof what, object[]][] = [
    ['documents', documentsOf(edition)],
    ['events', edition.events],
    ['actors', edition.actors],
    ['comparisons', edition.comparisons],
    ['origins', edition.origins],
    ['echoes', edition.echoes],
    ['related', edition.related],
    ['decisions', edition.decisions],
    ['problems', edition.problems],
    ...tables
      .filter(([name]) => name === 'quotes' || name === 'numbers' || name === 'places')
      .map(([name, table]): [keyof typeof what, object[]] => [name, recordsOf(table)]),
  ]
  const events = eventsFeed(edition, site)
  const calendar = writeCalendar(edition, site)
  const slides = timelineSlides(edition, site)
  const places = placesGeoJson(edition, site)
  return [
    ...lists.map(([name, records]) =>
      fileOf(`${name}.json`, 'JSON', name === 'documents' ? documentsNote(edition) : what[name], {
        rows: records.length,
        body: print(records),
      }),
    ),
    ...tables.map(([name, table]) =>
      fileOf(`${name}.csv`, 'CSV', what[name], {
        rows: table.rows.length,
        body: writeCsv(table.header, table.rows),
      }),
    ),
    ...[...edition.sources, ...edition.unread].map((source) => {
      const page = annotationsOf(edition, source, site)
      return fileOf(
        `${source.id}.annotations.jsonld`,
        'Web Annotation',
        pageWords.data.annotations(source.name),
        {
          rows: page.items.length,
          body: print(page),
        },
      )
    }),
    fileOf('timeline.json', 'TimelineJS', pageWords.data.slides, {
      rows: slides.events.length,
      body: print(slides),
    }),
    fileOf('places.geojson', 'GeoJSON', pageWords.data.geojson, {
      rows: places.features.length,
      body: print(places),
    }),
    fileOf('events.ics', 'iCalendar', pageWords.data.calendar, {
      rows: timesIn(calendar, 'BEGIN:VEVENT'),
      body: calendar,
    }),
    fileOf('events.atom', 'Atom', pageWords.feeds.events, { rows: timesIn(events, '<entry>'), body: events }),
    fileOf('corrections.atom', 'Atom', pageWords.feeds.corrections, {
      rows: edition.corrections.length,
      body: correctionsFeed(edition, site),
    }),
  ]
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

const fileOf = (
  name: string,
  format: keyof typeof types,
  what: string,
  { rows, body }: { rows: number; body: string },
): DataFile => ({ name, type: types[format], format, what, rows, body })

const print = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
const timesIn = (text: string, words: string): number => text.split(words).length - 1

/** One number that changes when any file does: SHA-256 over the names and bodies of all. */
export async function hashOf(files: readonly DataFile[]): Promise<string> {
  const all = new TextEncoder().encode(files.map(({ name, body }) => `${name}\n${body}`).join('\n'))
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', all))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
