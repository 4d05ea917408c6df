// An excerpt: words of one article, unchanged, with its line, its voice, and the words in it that matter.
import { directionOf } from './direction.ts'
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Voice } from '../model/comparison.ts'
import { sentenceFrom } from '../text/by-sentence.ts'
import { clauseAround, type Range } from './clause.ts'
import type { Source } from './edition.ts'
import { lineAnchor, sourcePath } from './links.ts'
import { once } from './once.ts'
import { ruleOf, sayVoice, type Speaking } from './voice.ts'

/** Words as they stand, words that are marked, or a place where words were left out. */
export type Piece =
  { kind: 'text'; text: string } | { kind: 'mark'; text: string; strong: boolean } | { kind: 'cut' }

export interface Excerpt {
  source: Source
  voice: Voice
  rule: string
  says: string
  line: number
  href: string
  lang: string
  dir: 'rtl' | undefined
  pieces: Piece[]
  /** Other lines where the source says the same in the same voice. */
  also: { line: number; href: string }[]
}

export type Marked = Range & { strong: boolean }

/** The sentence of a document that holds a place in its text; null between sentences. */
export function sentenceAt({ sentences }: AnalysedDocument, place: number): Sentence | null {
  const sentence = sentences[sentenceFrom(sentences, place)]
  return sentence && sentence.start <= place ? sentence : null
}

/** The anchor of a sentence in the source reader: `L7.2` is the second sentence that begins on line 7. */
export const anchorOf = (document: AnalysedDocument, sentence: Sentence): string =>
  anchorsOf(document).get(sentence)!

const anchorsOf = once(({ sentences }: AnalysedDocument): Map<Sentence, string> => {
  const onLines = Map.groupBy(sentences, ({ line }) => line)
  return new Map(
    [...onLines].flatMap(([line, on]) =>
      on.map((sentence, i): [Sentence, string] => [sentence, lineAnchor(line, i + 1)]),
    ),
  )
})

/** How much of the sentence is shown: all of it, the clause around the marked words, or few words more than these. */
export type Extent = 'whole' | 'clause' | 'tight'

/**
 * An excerpt of the sentence that holds `inner`, with `marks` inside it. Places where words of the sentence are left out are
 * shown, save in a tight excerpt, which is an answer and no sentence. Null when no sentence holds the words.
 */
export function excerptOf(
  source: Source,
  inner: Range,
  speaking: Speaking,
  marks: Marked[],
  extent: Extent = 'clause',
): Excerpt | null {
  const { document } = source
  const sentence = sentenceAt(document, inner.start)
  if (!sentence) return null
  const within = { start: inner.start, end: Math.min(inner.end, sentence.end) }
  const shown =
    extent === 'whole' ? sentence : clauseAround(document.text, sentence, within, extent === 'tight')
  return excerptOfRange(source, shown, speaking, marks, extent !== 'tight')
}

/** An excerpt of exactly these words, which may run over several sentences; null when it begins in no sentence. */
export function excerptOfRange(
  source: Source,
  shown: Range,
  speaking: Speaking,
  marks: Marked[],
  showsCuts = true,
): Excerpt | null {
  const { document } = source
  const sentence = sentenceAt(document, shown.start)
  if (!sentence) return null
  const last = sentenceAt(document, shown.end - 1) ?? sentence
  const pieces = piecesOf(document.text, shown, marks)
  if (showsCuts && shown.start > sentence.start) pieces.unshift({ kind: 'cut' })
  if (showsCuts && isCutBefore(document.text, shown.end, last.end)) pieces.push({ kind: 'cut' })
  return {
    source,
    voice: speaking.voice,
    rule: ruleOf[speaking.voice],
    says: sayVoice(speaking),
    line: sentence.line + document.text.slice(sentence.start, shown.start).split('\n').length - 1,
    href: `${sourcePath(document.id)}#${anchorOf(document, sentence)}`,
    lang: document.language,
    dir: directionOf(document),
    pieces,
    also: [],
  }
}

/** Marks in order; those that overlap become one. */
function joined(marks: Marked[]): Marked[] {
  const all: Marked[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1)
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end)
    else all.push({ ...mark })
  }
  return all
}

/** The words of a range, marked where a mark lies in it. */
function piecesOf(text: string, shown: Range, marks: Marked[]): Piece[] {
  const pieces: Piece[] = []
  let place = shown.start
  for (const mark of joined(marks)) {
    const [start, end] = [Math.max(mark.start, place), Math.min(mark.end, shown.end)]
    if (start >= end) continue
    if (start > place) pieces.push({ kind: 'text', text: text.slice(place, start) })
    pieces.push({ kind: 'mark', text: text.slice(start, end), strong: mark.strong })
    place = end
  }
  if (place < shown.end) pieces.push({ kind: 'text', text: text.slice(place, shown.end) })
  return pieces
}

const isCutBefore = (text: string, from: number, to: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(from, to))
