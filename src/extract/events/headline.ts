// Tells sentences without a finite verb: headlines, and sentences whose verb the tagger mistook.
import type { ParsedSentence } from '../../model/token.ts'

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** Has any word the tag of a finite verb? */
export const hasFiniteVerb = (sentence: ParsedSentence): boolean =>
  sentence.tokens.some(({ xpos }) => FINITE.has(xpos))
