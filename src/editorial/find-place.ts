// Finds the one place of an article that an editor quotes. Words that are not there, or there twice, are an error.
import type { AnalysedDocument } from '../model/analysis.ts'
import type { QuotedWords } from '../model/decision.ts'
import type { Span } from '../model/span.ts'
import { covers, spanOf } from '../text/spans.ts'

export type Found<T> = { found: T } | { fault: string }

export interface PlaceInText {
  document: AnalysedDocument
  span: Span
  /** The line of its first word. */
  line: number
}

/** The place of the words, or what to do. A sentence that an article repeats counts where it stands first. */
export function findPlace(documents: readonly AnalysedDocument[], quoted: QuotedWords): Found<PlaceInText> {
  const document = documents.find(({ id }) => id === quoted.document)
  if (!document)
    return {
      fault: `expected the name of an article (${documents.map(({ id }) => id).join(', ')}), found ${quoted.document}`,
    }
  const all = placesOf(document, quoted.words)
  const places = all.filter(({ line }) => quoted.line === undefined || line === quoted.line)
  if (places.length === 1) return { found: places[0]! }
  const lines = [...new Set(all.map(({ line }) => line))]
  const wanted = `expected the words ${mark(quoted.words)} once in ${quoted.document}`
  if (all.length === 0) return { fault: `${wanted}, found them nowhere${nearTo(document, quoted.words)}` }
  if (places.length === 0)
    return { fault: `${wanted}, in line ${quoted.line}, found them in ${listLines(lines)}` }
  const hint =
    lines.length > 1 && quoted.line === undefined ? 'give the line, or quote more words' : 'quote more words'
  const inLines = listLines([...new Set(places.map(({ line }) => line))])
  return { fault: `${wanted}, found them ${places.length} times, in ${inLines}: ${hint}` }
}

function placesOf(document: AnalysedDocument, words: string): PlaceInText[] {
  const pieces = words
    .trim()
    .split(/\s+/)
    .map((piece) => piece.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${pieces.join('\\s+')}(?![\\p{L}\\p{N}])`, 'gu')
  return [...document.text.matchAll(pattern)].flatMap(({ 0: exact, index }) => {
    const sentence = document.sentences.find((s) => covers(s, { start: index, end: index + 1 }))
    if (!sentence || sentence.repeats !== null) return []
    return [{ document, span: spanOf(document.text, index, index + exact.length), line: sentence.line }]
  })
}

/** Where most of the words stand together, to help whoever looks for them. */
function nearTo({ sentences }: AnalysedDocument, words: string): string {
  const wanted = new Set(wordsOf(words))
  const score = (text: string): number => new Set(wordsOf(text).filter((word) => wanted.has(word))).size
  const [best] = [...sentences].sort((a, b) => score(b.exact) - score(a.exact) || a.start - b.start)
  return best && score(best.exact) > 0 ? `; the nearest is line ${best.line}: ${mark(best.exact)}` : ''
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const listLines = (lines: readonly number[]): string =>
  `${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}`

/** Words in quotation marks, in short. */
export const mark = (words: string): string => `“${words.length > 120 ? `${words.slice(0, 119)}…` : words}”`
