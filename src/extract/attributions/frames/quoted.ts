// Quoted words behind the verb: S said: “Q”; S said, “Q”; S told them that “Q”.
import type { ParsedSentence } from '../../../model/token.ts'
import type { Quotation } from '../../quotations/quotations.ts'
import { isComma, isQuotationMark } from '../reading.ts'
import type { Reading } from '../reading.ts'
import type { ReportingVerb } from '../verbs.ts'
import { skipAfterVerb } from './after-verb.ts'
import type { Frame } from './frame.ts'

/** “Q” behind the verb and a comma or colon, whole. */
export const quotedAfter: Frame = {
  name: 'verb, "quotation"',
  example: '{speaker The mayor} {cue said}: {content "We have no water."}',
  reason: 'Behind a colon or comma the quotation itself is what was said, however many sentences it has.',
  read(reading, sentence, verb) {
    const { clause, quote, hearer, question, object } = reading.reporting.verbs
    const isSaying = [clause, quote, hearer, question].some((list) => list.has(verb.lemma))
    if (!isSaying && !object.has(verb.lemma)) return null
    const quotation =
      (isSaying ? quotationBehind(reading, sentence, verb) : null) ??
      quotationBehindColon(reading, sentence, verb)
    if (!quotation) return null
    const tag = quotationBefore(reading, sentence, verb)
    return { content: tag ? [tag, quotation] : [quotation] }
  },
}

/** The quotation that opens behind the verb, its hearers and a comma or colon; behind somebody who was told something none is needed. */
function quotationBehind(reading: Reading, sentence: ParsedSentence, verb: ReportingVerb): Quotation | null {
  const { hearer } = reading.reporting.verbs
  const next = skipAfterVerb(reading, sentence, verb)
  const mark = sentence.tokens[next]
  const at = isComma(mark) ? sentence.tokens[next + 1] : mark
  if (!at || !isQuotationMark(at)) return null
  const quotation = reading.quotations.find(({ start }) => start === at.start)
  if (!quotation || saysBetween(reading, sentence, verb.last + 1, at.index)) return null
  const isIntroduced = isComma(mark) && mark?.exact !== '-'
  // “told Norwind's “Morning Show” that”: a programme
  const isOwned = sentence.tokens[at.index - 1]!.xpos === 'POS'
  const isBehindHearer = hearer.has(verb.lemma) && at.index > verb.last + 1 && !isOwned
  const isHeard = isBehindHearer && opensWithCapital(reading, quotation)
  return isIntroduced || isHeard || isWholeClause(reading, sentence, quotation) ? quotation : null
}

/** The clip ends with her saying, “Q”: the nearer verb of saying has the quotation. */
const saysBetween = (
  { reporting: { verbs } }: Reading,
  sentence: ParsedSentence,
  first: number,
  end: number,
): boolean =>
  sentence.tokens
    .slice(first, end)
    .some(({ xpos, lemma }) => /^VB[DGPZ]$/.test(xpos) && (verbs.clause.has(lemma) || verbs.quote.has(lemma)))

/** S scolded the board in a letter: “Q” – with nothing but nouns before the colon. */
function quotationBehindColon(
  reading: Reading,
  sentence: ParsedSentence,
  verb: ReportingVerb,
): Quotation | null {
  const colon = sentence.tokens.findIndex((token, i) => i > verb.last && token.exact === ':')
  const opener = sentence.tokens[colon + 1]
  if (colon < 0 || colon - verb.last > 15 || !opener || !isQuotationMark(opener)) return null
  if (sentence.tokens.slice(verb.last + 1, colon).some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos)))
    return null
  return reading.quotations.find(({ start }) => start === opener.start) ?? null
}

/** Does the quotation begin with a capital, and end as a sentence does or with its sentence? */
const isWholeClause = (reading: Reading, sentence: ParsedSentence, quotation: Quotation): boolean =>
  opensWithCapital(reading, quotation) &&
  (quotation.end >= sentence.end - 1 || /[?!]/.test(reading.text[quotation.inner.end - 1]!))

const opensWithCapital = ({ text }: Reading, { start }: Quotation): boolean =>
  /^["“‘'«]+\p{Lu}/u.test(text.slice(start, start + 3))

/** “Q1,” S said, “Q2”: the part before the tag. */
function quotationBefore(reading: Reading, sentence: ParsedSentence, verb: ReportingVerb): Quotation | null {
  const before = sentence.tokens[verb.first - 1]
  if (!before || !/^VB[DPZ]$/.test(verb.token.xpos)) return null
  return reading.quotations.find(({ end }) => end === before.end || end === before.start) ?? null
}
