// How each source frames the story: with what it begins and ends, and how many of its words are somebody else's.
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Attribution } from '../model/attribution.ts'
import { countWords, type Range } from './clause.ts'
import type { Edition, Source } from './edition.ts'
import { excerptOf, type Excerpt } from './excerpt.ts'
import { actorPath } from './links.ts'
import { countInRanges } from './quotation.ts'
import { speakersOf, type Speaker } from './speakers.ts'
import { nameSpeaker, speakingOfEvent, type Speaking } from './voice.ts'
import { pageWords } from '../words/page-words.ts'

export interface Framing {
  source: Source
  opening: Excerpt | null
  ending: Excerpt | null
  /** Words of the article, repeats left out, and those of them that are attributed to somebody. */
  words: number
  lent: number
  /** Those with most words, the most heard first. */
  heard: { name: string; href: string | null; words: number }[]
}

const mostHeard = 4

export function framingOf(edition: Edition): Framing[] {
  const speakers = speakersOf(edition)
  return edition.sources.map((source) => {
    const told = source.document.sentences.filter(({ repeats }) => repeats === null)
    const body = told.filter(({ section }) => section === 'body')
    const heard = speakers.flatMap((speaker) => wordsOf(speaker, source)).sort((a, b) => b.words - a.words)
    return {
      source,
      opening: sentenceExcerpt(edition, source, body[0]),
      ending: body.length > 1 ? sentenceExcerpt(edition, source, body.at(-1)) : null,
      words: told.reduce((sum, { exact }) => sum + countWords(exact), 0),
      lent: lentWords(source.document),
      heard: heard.slice(0, mostHeard),
    }
  })
}

/** A whole sentence, in the voice of whoever says most of it; else in that of the first event that it tells. */
function sentenceExcerpt(
  edition: Edition,
  source: Source,
  sentence: AnalysedDocument['sentences'][number] | undefined,
): Excerpt | null {
  if (!sentence) return null
  const { document } = source
  const index = document.sentences.indexOf(sentence)
  const told = document.events.find((event) => event.sentence === index && event.type !== 'statement')
  const said = sayerOf(document, sentence)
  const speaking = said
    ? speakingIn(edition, said)
    : told
      ? speakingOfEvent(edition, document, told)
      : { voice: 'own' as const, by: null }
  return excerptOf(source, sentence, speaking, [], 'whole')
}

/** The attribution whose content is the greater part of a sentence. */
function sayerOf(
  { text, attributions }: AnalysedDocument,
  { start, end, exact }: AnalysedDocument['sentences'][number],
): Attribution | undefined {
  const most = countWords(exact) / 2
  const within = ({ content }: Attribution): Range[] =>
    content.map((part) => ({ start: Math.max(part.start, start), end: Math.min(part.end, end) }))
  return attributions.find(
    (said) =>
      countInRanges(
        text,
        within(said).filter((range) => range.start < range.end),
      ) > most,
  )
}

function speakingIn(edition: Edition, { kind, vague, actor, speaker }: Attribution): Speaking {
  const by = nameSpeaker(edition, actor, speaker?.exact ?? null)
  return { voice: kind === 'direct' ? 'quoted' : vague ? 'attributed-vague' : 'attributed', by }
}

/** Words inside what is attributed, each once however many attributions hold it. */
function lentWords({ text, sentences, attributions }: AnalysedDocument): number {
  const repeated = sentences.filter(({ repeats }) => repeats !== null)
  const content = attributions
    .flatMap((said) => said.content)
    .filter((part) => !repeated.some((s) => s.start <= part.start && part.end <= s.end))
  return countInRanges(text, content)
}

function wordsOf(speaker: Speaker, source: Source): Framing['heard'] {
  const said = speaker.heard.find((one) => one.source === source)?.said ?? []
  const n = countInRanges(
    source.document.text,
    said.flatMap(({ content }) => content),
  )
  const name = speaker.name ?? (speaker.isVague ? pageWords.quotes.nobody : pageWords.quotes.notClear)
  return n > 0 ? [{ name, href: speaker.actor === null ? null : actorPath(speaker.actor), words: n }] : []
}
