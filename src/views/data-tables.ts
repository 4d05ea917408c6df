// The pages of the site as flat records: what is said, counted and named, a row each, with source and line.
import { anchorOf, sentenceAt } from './excerpt.ts'
import type { Edition, Source } from './edition.ts'
import { at, sourcePath } from './links.ts'
import { isMarked } from './question.ts'
import { eventsBySentence } from './source-page.ts'
import { nameSpeaker, speakingAt } from './voice.ts'
import { viewPlaces } from './places-page.ts'
import type { Row } from './csv.ts'
import { pageWords } from '../words/page-words.ts'

export interface Table {
  header: string[]
  rows: Row[]
}

/** Only what stands in a sentence that may be shown; repeated sentences are left out. */
function shownIn(edition: Edition, source: Source): (place: number) => boolean {
  const { document } = source
  const told = eventsBySentence(edition, source)
  return (place) => {
    const sentence = sentenceAt(document, place)
    return (
      sentence !== null && sentence.repeats === null && (document.rights === 'full' || told.has(sentence))
    )
  }
}

/** The line and the address of a place in an article. */
function placeOf({ document }: Source, place: number): [number, string] {
  const sentence = sentenceAt(document, place)!
  return [sentence.line, `${sourcePath(document.id)}#${anchorOf(document, sentence)}`]
}

export function quotesTable(edition: Edition): Table {
  const rows = edition.sources.flatMap((source) => {
    const isShown = shownIn(edition, source)
    return source.document.attributions
      .filter(({ content }) => isShown(content[0]!.start))
      .map(({ kind, speaker, actor, cue, vague, content }): Row => [
        source.name,
        nameSpeaker(edition, actor, null),
        speaker?.exact ?? null,
        cue?.exact ?? null,
        kind,
        vague ? 'yes' : 'no',
        content.map(({ exact }) => exact).join(' […] '),
        ...placeOf(source, content[0]!.start),
      ])
  })
  const header = ['source', 'speaker', 'speaker_words', 'cue', 'kind', 'vague', 'words', 'line', 'page']
  return { header, rows }
}

export function numbersTable(edition: Edition): Table {
  const rows = edition.sources.flatMap((source) => {
    const isShown = shownIn(edition, source)
    return source.document.quantities
      .filter(({ start }) => isShown(start))
      .map((quantity): Row => [
        source.name,
        quantity.exact,
        pageWords.data.operators[quantity.operator],
        quantity.value,
        quantity.unit,
        quantity.counts,
        quantity.kind,
        speakingAt(edition, source.document, quantity).by,
        ...placeOf(source, quantity.start),
      ])
  })
  const header = [
    'source',
    'words',
    'operator',
    'value',
    'unit',
    'counts',
    'kind',
    'on_the_word_of',
    'line',
    'page',
  ]
  return { header, rows }
}

export function placesTable(edition: Edition): Table {
  const view = viewPlaces(edition)
  const of = (use: string, places: typeof view.named): Row[] =>
    places.flatMap(({ name, standsFor, cells }) =>
      cells.flatMap(({ source, forms }) =>
        forms.flatMap(({ text, namings }) =>
          namings.map(({ line, href }): Row => [standsFor?.name ?? name, use, source.name, text, line, href]),
        ),
      ),
    )
  return {
    header: ['place', 'use', 'source', 'words', 'line', 'page'],
    rows: [
      ...of('place', [...view.named, ...view.scenes, ...view.described]),
      ...of('government', view.governments),
    ],
  }
}

/** Every question that sources answer differently, a row for each answer. */
export function differencesTable(edition: Edition): Table {
  const rows = edition.comparisons.filter(isMarked).flatMap((comparison) =>
    comparison.cells.flatMap((cell): Row[] => {
      const source = edition.sourceOf.get(cell.source)
      const words = cell.spans.map(({ exact }) => exact).join(' […] ')
      const by = nameSpeaker(edition, cell.actor, cell.by)
      const { event, text, kind, verdict, because } = comparison
      return source ? [[event, text, kind, verdict, source.name, cell.voice, by, words, because]] : []
    }),
  )
  return {
    header: ['event', 'question', 'kind', 'verdict', 'source', 'voice', 'by', 'words', 'because'],
    rows,
  }
}

export function sentencesTable(edition: Edition): Table {
  const rows = edition.sources.flatMap((source) => {
    const isShown = shownIn(edition, source)
    const told = eventsBySentence(edition, source)
    return source.document.sentences
      .filter(({ start }) => isShown(start))
      .map((sentence): Row => [
        source.name,
        ...placeOf(source, sentence.start),
        sentence.section,
        sentence.exact,
        (told.get(sentence) ?? []).map(({ id }) => id).join(' ') || null,
      ])
  })
  return { header: ['source', 'line', 'page', 'section', 'words', 'events'], rows }
}

export function eventsTable(edition: Edition): Table {
  const rows = edition.events.map(({ id, title, type, date, phase, state, mentions }): Row => [
    id,
    title,
    type,
    date.edtf,
    date.basis,
    phase,
    state,
    edition.sources
      .filter((source) => mentions.some(({ document }) => document === source.id))
      .map(({ name }) => name)
      .join(', '),
    at(`/events/${id}/`),
  ])
  return { header: ['id', 'title', 'type', 'edtf', 'basis', 'phase', 'state', 'sources', 'page'], rows }
}

/** Rows as objects, for JSON. */
export const recordsOf = ({ header, rows }: Table): object[] =>
  rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? null])))
