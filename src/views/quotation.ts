// One attribution as an excerpt: what is said with the words that attribute it, and how many words of it are quoted.
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Attribution } from '../model/attribution.ts'
import { byPlace } from '../text/spans.ts'
import { countWords, type Range } from './clause.ts'
import type { Edition, Source } from './edition.ts'
import { excerptOfRange, sentenceAt, type Excerpt, type Marked } from './excerpt.ts'
import { lineAnchor, sourcePath } from './links.ts'
import { nameSpeaker } from './voice.ts'
import { pageWords } from '../words/page-words.ts'

/** The sentence that an attribution's words begin in; null between sentences. */
export const sentenceOf = (document: AnalysedDocument, said: Attribution) =>
  sentenceAt(document, said.content[0]!.start)

/** What is said, who says it and the cue, with the cue underlined. Null when no sentence holds it. */
function excerptOfAttribution(edition: Edition, source: Source, said: Attribution): Excerpt | null {
  const parts = [...said.content, ...[said.cue, said.speaker].filter((span) => span !== null)]
  const shown = {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  }
  const { text } = source.document
  if (/[.!?…]/.test(text[shown.end] ?? '')) shown.end++
  if (/["”’]/.test(text[shown.end] ?? '')) shown.end++
  const by = nameSpeaker(edition, said.actor, said.speaker?.exact ?? null)
  const voice = said.kind !== 'indirect' ? 'quoted' : said.vague ? 'attributed-vague' : 'attributed'
  const cue: Marked[] = said.cue ? [{ start: said.cue.start, end: said.cue.end, strong: false }] : []
  const excerpt = excerptOfRange(source, shown, { voice, by }, cue)
  return excerpt && { ...excerpt, says: pageWords.quotes.says[said.kind](excerpt.says) }
}

const kinds = ['direct', 'mixed', 'indirect'] as const

/** Quotations first, then what is quoted in part, then what is reported; a repeated line is a further line of its excerpt. */
export function saidIn(edition: Edition, source: Source, said: readonly Attribution[]): Excerpt[] {
  const sorted = [...said].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  return sorted.flatMap((one) => {
    const excerpt = excerptOfAttribution(edition, source, one)
    return excerpt ? [{ ...excerpt, also: repeatsOf(source, one) }] : []
  })
}

/** Where the same words are printed again in a sentence that repeats this one. */
function repeatsOf({ document }: Source, said: Attribution): Excerpt['also'] {
  const sentence = sentenceOf(document, said)
  const index = sentence ? document.sentences.indexOf(sentence) : -1
  return document.sentences
    .filter(({ repeats }) => repeats === index)
    .map(({ line }) => ({ line, href: `${sourcePath(document.id)}#${lineAnchor(line)}` }))
}

/** The words in quotation marks of what is attributed: all of a direct quotation, the quoted parts of a mixed one. */
export function quotedRanges(said: Attribution): Range[] {
  if (said.kind === 'indirect') return []
  if (said.kind === 'direct') return said.content
  return said.content.flatMap((span) =>
    [...span.exact.matchAll(/[“"][^”"]*[”"]?/g)].map((part) => ({
      start: span.start + part.index,
      end: span.start + part.index + part[0].length,
    })),
  )
}

/** Words in ranges of a text; where ranges overlap, once. */
export function countInRanges(text: string, ranges: readonly Range[]): number {
  let end = 0
  let sum = 0
  for (const range of [...ranges].sort(byPlace)) {
    if (range.end <= end) continue
    sum += countWords(text.slice(Math.max(range.start, end), range.end))
    end = range.end
  }
  return sum
}
