// What the wordings read: an article with its quotations, and the words that report speech.
import type { Reporting } from '../../lang/shape/reporting.ts'
import type { Rule } from '../../model/rule.ts'
import type { ParsedArticle, ParsedSentence, Token } from '../../model/token.ts'
import type { Quotation, Range } from '../quotations/quotations.ts'
import { findQuotations } from '../quotations/quotations.ts'
import { repairVerbs } from './repair-verbs.ts'

/** An article as the wordings see it. */
export interface Reading {
  text: string
  sentences: ParsedSentence[]
  quotations: Quotation[]
  reporting: Reporting
}

/** An attribution as a wording finds it, before its words are trimmed and its kind is known. */
export interface Draft {
  content: Range[]
  cue: Range | null
  speaker: Range | null
  vague: boolean
  rule: string
}

/** One way of wording who says what. `find` gives all it finds in a sentence. */
export type Wording = Rule & { find: (reading: Reading, sentence: ParsedSentence) => Draft[] }

/** Finds the quotations of a parsed article and puts all together that the wordings need. */
export function readForAttributions(parsed: ParsedArticle, reporting: Reporting): Reading {
  const { text } = parsed.article
  const quotations = findQuotations(text, paragraphsOf(parsed.sentences))
  return { text, sentences: repairVerbs(parsed.sentences, quotations, reporting), quotations, reporting }
}

/** The paragraphs of an article, from their first to their last sentence. */
function paragraphsOf(sentences: readonly ParsedSentence[]): Range[] {
  const paragraphs: Range[] = []
  let current = -1
  for (const { paragraph, start, end } of sentences) {
    if (paragraph === current) paragraphs.at(-1)!.end = end
    else paragraphs.push({ start, end })
    current = paragraph
  }
  return paragraphs
}

/** The quotation that holds an offset, or null. */
export const quotationAt = (reading: Reading, offset: number): Quotation | null =>
  reading.quotations.find(({ start, end }) => start <= offset && offset < end) ?? null

/** Is the token a quotation mark? */
export const isQuotationMark = (token: Token): boolean =>
  /^["“”„«»‘’'`]+$/.test(token.exact) && token.xpos !== 'POS'

/** Is the token a mark of punctuation that is no quotation mark? */
export const isComma = (token: Token | undefined): boolean =>
  token !== undefined && /^[,–—―;:-]+$/.test(token.exact)
