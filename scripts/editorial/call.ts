// Something that a person should look at: what the program found, how close the call was, and a decision to fill in.
import type { QuotedWords } from '../../src/model/decision.ts'
import type { AnalysedDocument } from '../../src/model/analysis.ts'
import type { Span } from '../../src/model/span.ts'
import { slugOf } from '../../src/text/names/slug.ts'
import { quote } from '../explain/show.ts'

export interface Call {
  /** How far the program was from the other answer; the closest come first. */
  distance: number
  question: string
  /** The quoted sentences and the reasons. */
  lines: string[]
  /** Name for the file of the decision, without its ending. */
  name: string
  /** Fields of the decision, a line each; those without a value are for the editor. */
  fields: string[]
}

/** A sentence of an article with its line, as it is printed. */
export const sentenceAt = ({ id, sentences }: AnalysedDocument, at: Span): string => {
  const sentence = sentences.find(({ start, end }) => start <= at.start && at.start < end)
  return `${id}, line ${sentence?.line ?? '?'}: ${quote(sentence?.exact ?? at.exact, 240)}`
}

/** Quoted words in one line of YAML. JSON strings are YAML. */
export const inYaml = ({ document, words, line }: QuotedWords): string =>
  `{ document: ${JSON.stringify(document)}, words: ${JSON.stringify(words)}${line ? `, line: ${line}` : ''} }`

/** A name for a file, of the words that it is about. */
export const nameFor = (...parts: string[]): string => slugOf(parts.join(' '))

/** The whole file: what it is about as comments, the fields, and who signs. */
export const draftOf = ({ question, lines, fields }: Call): string =>
  [
    ...[question, ...lines].map((line) => `# ${line}`),
    ...fields,
    'by: # your name',
    'decided: # YYYY-MM-DD',
    'reason:',
    '',
  ].join('\n')
