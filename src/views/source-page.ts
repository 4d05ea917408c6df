// One article, sentence by sentence, with what the others make of it beside each paragraph.
import type { Event } from '../model/event.ts'
import type { Sentence } from '../model/sentence.ts'
import { overlaps } from '../text/spans.ts'
import { plainDate } from './dates.ts'
import type { Edition, Source } from './edition.ts'
import { anchorOf, type Excerpt } from './excerpt.ts'
import { eventPath, lineAnchor } from './links.ts'
import { excerptOfReport, fullest, reportsOf } from './reports.ts'
import { themesOf, type Themes } from './themes.ts'
import { tagOfEvent, type Tag } from './verdict.ts'
import { capital, count } from './words.ts'

export interface Note {
  title: string
  href: string
  tag: Tag
  /** How other sources report the same event; at most three. */
  counterparts: Excerpt[]
  more: number
}

/** A sentence in runs; a run that leads to an event is the word that reports it. */
export interface ReaderSentence {
  anchor: string
  runs: { text: string; event: { href: string; title: string } | null }[]
}

export type ReaderPart =
  | {
      kind: 'paragraph'
      line: number
      anchor: string
      role: Sentence['section']
      isQuoting: boolean
      repeats: { line: number; anchor: string } | null
      sentences: ReaderSentence[]
      notes: Note[]
    }
  | { kind: 'gap'; text: string }

export interface SourcePage {
  source: Source
  facts: { name: string; value: string; href: string | null }[]
  themes: Themes
  parts: ReaderPart[]
  isWhole: boolean
  repeats: number
}

const mostCounterparts = 3

export function viewSource(edition: Edition, source: Source): SourcePage {
  const { document } = source
  const isWhole = document.rights === 'full'
  const notesOf = eventsBySentence(edition, source)
  const paragraphs = [...Map.groupBy(document.sentences, (sentence) => sentence.paragraph).values()]
  const noted = new Set<Event>()
  const parts: ReaderPart[] = []
  let left: Sentence[] = []
  const nameGap = (): void => {
    if (left.length) parts.push({ kind: 'gap', text: gapText(left) })
    left = []
  }
  for (const sentences of paragraphs) {
    const shown = isWhole ? sentences : sentences.filter((sentence) => notesOf.has(sentence))
    if (shown.length < sentences.length) left.push(...sentences.filter((s) => !shown.includes(s)))
    if (shown.length === 0) continue
    if (sentences[0] !== shown[0] || left.some((s) => s.paragraph !== shown[0]!.paragraph)) nameGap()
    const events = new Set(shown.flatMap((sentence) => notesOf.get(sentence) ?? []))
    const fresh = [...events].filter((event) => !noted.has(event))
    for (const event of fresh) noted.add(event)
    const [first] = shown as [Sentence]
    const earlier = first.repeats === null ? undefined : document.sentences[first.repeats]
    parts.push({
      kind: 'paragraph',
      line: first.line,
      anchor: lineAnchor(first.line),
      role: first.section,
      isQuoting: document.attributions.some(
        (said) => said.kind === 'direct' && said.content.some((span) => shown.some((s) => overlaps(span, s))),
      ),
      repeats: earlier ? { line: earlier.line, anchor: anchorOf(document, earlier) } : null,
      sentences: shown.map((sentence) => ({
        anchor: anchorOf(document, sentence),
        runs: runsOf(edition, source, sentence),
      })),
      notes: earlier ? [] : fresh.map((event) => noteOf(edition, source, event)),
    })
  }
  nameGap()
  return {
    source,
    facts: factsOf(source),
    themes: themesOf(edition).find((themes) => themes.source === source)!,
    parts,
    isWhole,
    repeats: document.sentences.filter((sentence) => sentence.repeats !== null).length,
  }
}

function eventsBySentence(edition: Edition, source: Source): Map<Sentence, Event[]> {
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

function noteOf(edition: Edition, source: Source, event: Event): Note {
  const others = edition.sources.filter(
    (other) => other !== source && event.mentions.some((mention) => mention.document === other.id),
  )
  return {
    title: event.title,
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

export function factsOf({ document, kind }: Source): SourcePage['facts'] {
  const { headline, publishedOn, publishedBasis, url } = document
  const sentences = document.sentences.filter((sentence) => sentence.repeats === null).length
  return [
    ...(kind ? [{ name: 'Source', value: capital(kind), href: null }] : []),
    { name: 'Headline', value: headline ?? 'None in the file', href: null },
    {
      name: 'Published',
      value: publishedOn
        ? `${plainDate(publishedOn)}${publishedBasis ? ` (${publishedBasis})` : ''}`
        : 'Not stated, and not supplied',
      href: null,
    },
    {
      name: 'Length',
      value: `${count(document.words, 'word')}, ${count(sentences, 'sentence')}`,
      href: null,
    },
    { name: 'File', value: document.file, href: null },
    ...(url ? [{ name: 'Original', value: url, href: url }] : []),
  ]
}

function gapText(sentences: Sentence[]): string {
  const [first, last] = [sentences[0]!.line, sentences.at(-1)!.line]
  const lines = first === last ? `line ${first}` : `lines ${first} to ${last}`
  return `${count(sentences.length, 'sentence')} not shown here: ${lines}.`
}
