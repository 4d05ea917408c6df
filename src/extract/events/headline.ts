// Tells sentences without a finite verb: headlines, and sentences whose verb the tagger mistook.
import type { ParsedSentence, Token } from '../../model/token.ts'
import { isHeading } from '../../text/heading.ts'

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** Has any word the tag of a finite verb? */
export const hasFiniteVerb = (sentence: ParsedSentence): boolean =>
  sentence.tokens.some(({ xpos }) => FINITE.has(xpos))

/** “Breaking: Mayor resigns”: the word before the colon of a heading is a label; a noun of an event is told there all the same. */
export const isLabel = (sentence: ParsedSentence, { index }: Token): boolean =>
  index === 0 && isHeading(sentence) && sentence.tokens[1]?.exact === ':'
