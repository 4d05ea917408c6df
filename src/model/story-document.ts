// An article with all that was found in it and its parsed sentences: what aligning and comparing read.
import type { AnalysedDocument } from './analysis.ts'
import type { ParsedArticle } from './token.ts'

/** `parsed.sentences` and `found.sentences` are the same sentences, by index. */
export interface StoryDocument {
  found: AnalysedDocument
  parsed: ParsedArticle
}
