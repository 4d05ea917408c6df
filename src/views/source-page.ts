// One article, sentence by sentence, with what the others make of it beside each paragraph.
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Event } from '../model/event.ts'
import type { Sentence } from '../model/sentence.ts'
import { overlaps } from '../text/spans.ts'
import { directionOf } from './direction.ts'
import type { Edition, Source } from './edition.ts'
import { anchorOf, type Excerpt } from './excerpt.ts'
import { howRepeated } from './how-repeated.ts'
import { eventPath, lineAnchor } from './links.ts'
import { ownTitle } from './own-title.ts'
import { excerptOfReport, fullest, reportsOf } from './reports.ts'
import { readerParagraphs, type Unit } from './reader-units.ts'
import { factsOf, type Fact } from './source-facts.ts'
import { themesOf, type Themes } from './themes.ts'
import { tagOfEvent, type Tag } from './verdict.ts'
import { pageWords } from '../words/page-words.ts'

export interface Note {
  title: string
  href: string
  tag: Tag
  /** How other sources report the same event; at most three. */
  counterparts: Excerpt[]
  more: number
}

/** A sentence, or other words, in runs; a run that leads to an event is the word that reports it. */
export interface ReaderSentence {
  anchor: string | null
  runs: { text: string; event: { href: string; title: string } | null }[]
}

export type ReaderPart =
  | {
      kind: 'paragraph'
      line: number
      anchor: string
      role: Sentence['section']
      isQuoting: boolean
      repeats: { line: number; anchor: string; how: string } | null
      sentences: ReaderSentence[]
      notes: Note[]
    }
  | { kind: 'gap'; text: string; anchors: string[] }

export interface SourcePage {
  source: Source
  facts: Fact[]
  /** Nothing where the article is in a language that is not read. */
  themes: Themes | null
  dir: 'rtl' | undefined
  parts: ReaderPart[]
  isWhole: boolean
  repeats: number
}

const mostCounterparts = 3

export function viewSource(edition: Edition, source: Source): SourcePage {
  const { document } = source
  const isWhole = document.rights === 'full'
  const notesOf = eventsBySentence(edition, source)
  const noted = new Set<Event>()
  const parts: ReaderPart[] = []
  let left: Unit[] = []
  const nameGap = (): void => {
    if (left.length) parts.push(gapOf(document, left))
    left = []
  }
  for (const units of readerParagraphs(document)) {
    const shown = units.filter(({ sentence }) => isWhole || (sentence && notesOf.has(sentence)))
    const first = shown[0] ? units.indexOf(shown[0]) : units.length
    left.push(...units.slice(0, first))
    if (shown.length === 0) continue
    nameGap()
    left.push(...units.slice(first).filter((unit) => !shown.includes(unit)))
    const events = new Set(shown.flatMap(({ sentence }) => (sentence && notesOf.get(sentence)) ?? []))
    const fresh = [...events].filter((event) => !noted.has(event))
    for (const event of fresh) noted.add(event)
    parts.push(paragraphOf(edition, source, shown, fresh))
  }
  nameGap()
  keepFirst(parts)
  return {
    source,
    facts: factsOf(source),
    themes: themesOf(edition).find((themes) => themes.source === source) ?? null,
    dir: directionOf(document),
    parts,
    isWhole,
    repeats: document.sentences.filter((sentence) => sentence.repeats !== null).length,
  }
}

function paragraphOf(edition: Edition, source: Source, units: Unit[], events: Event[]): ReaderPart {
  const { document } = source
  const main = units.find((unit) => unit.sentence) ?? units[0]!
  const repeats = main.sentence?.repeats ?? null
  const earlier = repeats === null ? undefined : document.sentences[repeats]
  return {
    kind: 'paragraph',
    line: units[0]!.line,
    anchor: lineAnchor(units[0]!.line),
    role: main.role,
    isQuoting: document.attributions.some(
      (said) =>
        said.kind === 'direct' && said.content.some((span) => units.some((unit) => overlaps(span, unit))),
    ),
    repeats: earlier
      ? { line: earlier.line, anchor: anchorOf(document, earlier), how: howRepeated(main.sentence!, earlier) }
      : null,
    sentences: units.map(({ start, end, sentence }) => ({
      anchor: sentence ? anchorOf(document, sentence) : null,
      runs: sentence
        ? runsOf(edition, source, sentence)
        : [{ text: document.text.slice(start, end), event: null }],
    })),
    notes: earlier ? [] : events.map((event) => noteOf(edition, source, event, events)),
  }
}

/** The sentences of a source that report events, with these. */
export function eventsBySentence(edition: Edition, source: Source): Map<Sentence, Event[]> {
  const told = new Map<Sentence, Event[]>()
  for (const event of edition.events)
    for (const { sentence } of reportsOf(event, source))
      told.set(sentence, [...new Set([...(told.get(sentence) ?? []), event])])
  return told
}

/** Cuts a sentence at the words that report events. */
function runsOf(edition: Edition, source: Source, sentence: Sentence): ReaderSentence['runs'] {
  const { text, events } = source.document
  const runs: ReaderSentence['runs'] = []
  let place = sentence.start
  const told = events
    .filter(({ trigger }) => trigger.start >= sentence.start && trigger.end <= sentence.end)
    .sort((a, b) => a.trigger.start - b.trigger.start)
  for (const { trigger, event: id } of told) {
    const event = id === null ? undefined : edition.eventOf.get(id)
    if (!event || trigger.start < place) continue
    if (trigger.start > place) runs.push({ text: text.slice(place, trigger.start), event: null })
    runs.push({ text: trigger.exact, event: { href: eventPath(event.id), title: event.title } })
    place = trigger.end
  }
  if (place < sentence.end) runs.push({ text: text.slice(place, sentence.end), event: null })
  return runs
}

function noteOf(edition: Edition, source: Source, event: Event, beside: Event[]): Note {
  const others = edition.sources.filter(
    (other) => other !== source && event.mentions.some((mention) => mention.document === other.id),
  )
  return {
    title: ownTitle(edition, event, beside),
    href: eventPath(event.id),
    tag: tagOfEvent(edition, event),
    counterparts: others
      .slice(0, mostCounterparts)
      .flatMap((other) =>
        fullest(edition, event, other, 1).flatMap(
          (report) => excerptOfReport(edition, event, other, report) ?? [],
        ),
      ),
    more: Math.max(others.length - mostCounterparts, 0),
  }
}

/** An anchor is where its words are shown; a gap has it only when they are not. */
function keepFirst(parts: ReaderPart[]): void {
  const used = new Set(parts.flatMap((part) => (part.kind === 'paragraph' ? [part.anchor] : [])))
  for (const part of parts)
    if (part.kind === 'gap') {
      part.anchors = part.anchors.filter((anchor) => !used.has(anchor))
      for (const anchor of part.anchors) used.add(anchor)
    }
}

/** Lines that are not shown; links to them land here. */
function gapOf(document: AnalysedDocument, units: Unit[]): ReaderPart {
  const [first, last] = [units[0]!.line, units.at(-1)!.line]
  const anchors = units.flatMap(({ line, sentence }) => [
    lineAnchor(line),
    ...(sentence ? [anchorOf(document, sentence)] : []),
  ])
  return { kind: 'gap', text: pageWords.article.gap(first, last), anchors: [...new Set(anchors)] }
}
