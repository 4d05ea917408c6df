// What the search finds: events, actors, and sentences with every name of those they speak of, so that any spelling leads there.
import type { Actor } from '../model/actor.ts'
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Sentence } from '../model/sentence.ts'
import { overlaps } from '../text/spans.ts'
import type { Edition, Source } from './edition.ts'
import { anchorOf } from './excerpt.ts'
import { longDate } from './dates.ts'
import { actorPath, eventPath, sourcePath } from './links.ts'
import { ownTitle } from './own-title.ts'
import { eventsBySentence } from './source-page.ts'
import { coverageOf, coverageOfEvent } from './coverage.ts'
import { nameSpeaker } from './voice.ts'
import { pageWords } from '../words/page-words.ts'
import { listOf, words } from '../words/words.ts'

/** One thing that can be found: `content` is searched, `title` and `about` are shown. */
export interface SearchRecord {
  kind: 'event' | 'actor' | 'sentence'
  href: string
  language: string
  content: string
  title: string
  about: string
}

export function searchRecords(edition: Edition): SearchRecord[] {
  return [
    ...edition.events.map((event): SearchRecord => ({
      kind: 'event',
      href: eventPath(event.id),
      language: 'en',
      content: event.title,
      title: ownTitle(edition, event),
      about: [
        event.date.edtf ? longDate(event.date.edtf) : words.undated,
        coverageOfEvent(edition, event).text,
      ].join(' · '),
    })),
    ...edition.actors.map((actor): SearchRecord => ({
      kind: 'actor',
      href: actorPath(actor.id),
      language: 'en',
      content: formsOf(actor).join(' · '),
      title: actor.name,
      about: [words.kinds[actor.kind][0], coverageOf(edition, sourcesOf(actor)).text].join(' · '),
    })),
    ...[...edition.sources, ...edition.unread].flatMap((source) => sentenceRecords(edition, source)),
  ]
}

/** The sentences that may be shown; one that only repeats another is left out. */
function sentenceRecords(edition: Edition, source: Source): SearchRecord[] {
  const { document } = source
  const told = eventsBySentence(edition, source)
  return document.sentences
    .filter((sentence) => sentence.repeats === null && (document.rights === 'full' || told.has(sentence)))
    .map((sentence) => ({
      kind: 'sentence',
      href: `${sourcePath(document.id)}#${anchorOf(document, sentence)}`,
      language: document.language,
      content: [sentence.exact, ...aliasesIn(edition, document, sentence)].join(' · '),
      title: sentence.exact.replaceAll(/\s+/g, ' '),
      about: [
        pageWords.search.place(source.name, sentence.line),
        ...voicesIn(edition, document, sentence),
      ].join(' · '),
    }))
}

/** Every other form of the names of those whom a sentence mentions, by name, description or pronoun. */
function aliasesIn(edition: Edition, document: AnalysedDocument, sentence: Sentence): string[] {
  const actors = new Set(
    document.mentions
      .filter((mention) => overlaps(mention, sentence))
      .flatMap(({ actor }) => (actor === null ? [] : (edition.actorOf.get(actor) ?? []))),
  )
  const forms = new Set([...actors].filter(({ named }) => named).flatMap(formsOf))
  return [...forms].filter((form) => !sentence.exact.includes(form))
}

/** Whose words are in a sentence besides the source's own. */
function voicesIn(edition: Edition, document: AnalysedDocument, sentence: Sentence): string[] {
  const speakers = document.attributions
    .filter(({ content }) => content.some((span) => overlaps(span, sentence)))
    .map(
      ({ actor, speaker }) =>
        nameSpeaker(edition, actor, speaker?.exact ?? null) ?? pageWords.search.somebody,
    )
  return speakers.length ? [pageWords.search.wordsOf(listOf([...new Set(speakers)]))] : []
}

const formsOf = ({ name, forms }: Actor): string[] => [...new Set([name, ...forms.map(({ text }) => text)])]
const sourcesOf = ({ forms }: Actor): string[] => forms.flatMap(({ counts }) => Object.keys(counts))
