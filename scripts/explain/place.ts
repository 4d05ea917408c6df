// A place of an article with all that explaining it needs.
import type { AnalysedDocument, Analysis } from '../../src/model/analysis.ts'
import type { Span } from '../../src/model/span.ts'
import type { ParsedArticle, ParsedSentence } from '../../src/model/token.ts'
import type { Resources } from '../../src/pipeline.ts'
import { parseArticle } from '../../src/parse/parse.ts'
import { overlaps } from '../../src/text/spans.ts'
import { isWrittenIn } from '../../src/text/written-in.ts'
import type { PairWatch } from './judged-pairs.ts'

export interface Place {
  words: Span
  document: AnalysedDocument
  analysis: Analysis
  /** What it compared. */
  watch: PairWatch
  /** All articles that were read, with their words and trees. */
  stories: readonly { found: AnalysedDocument; parsed: ParsedArticle }[]
  /** The sentences that the words touch; none in a language that is not read. */
  sentences: readonly ParsedSentence[]
  resources: Resources
}

/** The articles that were read, parsed again: an analysis keeps no trees. */
const parseStories = (
  { documents }: Analysis,
  { language, gazetteer, models }: Resources,
): { found: AnalysedDocument; parsed: ParsedArticle }[] =>
  documents
    .filter((found) => isWrittenIn(language.tag, found))
    .map((found) => ({ found, parsed: parseArticle(found, language.sentences, models.parse, gazetteer) }))

/** A place with the trees of its story. */
export function placeAt(
  words: Span,
  document: AnalysedDocument,
  analysis: Analysis,
  watch: PairWatch,
  resources: Resources,
): Place {
  const stories = parseStories(analysis, resources)
  const parsed = stories.find(({ found }) => found.id === document.id)?.parsed
  const sentences = (parsed?.sentences ?? []).filter((sentence) => overlaps(sentence, words))
  return { words, document, analysis, watch, stories, sentences, resources }
}

/** A `>` before what the words touch. */
export const markOf = ({ words }: Place, ...spans: readonly (Span | null)[]): string =>
  spans.some((span) => span && overlaps(span, words)) ? '>' : ' '

/** Does a span lie in the sentences of the place? */
export const isNear = ({ document, words }: Place, span: Span): boolean =>
  document.sentences.some((sentence) => overlaps(sentence, words) && overlaps(sentence, span))
