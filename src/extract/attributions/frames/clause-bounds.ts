// Where a clause behind a verb of saying begins and ends, whatever the parser made of it.
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { hasRelation } from '../../../text/tree.ts'
import { nextComma } from '../content.ts'
import { isComma, isQuotationMark } from '../reading.ts'
import type { Reading } from '../reading.ts'
import type { ReportingVerb } from '../verbs.ts'
import { skipAfterVerb } from './after-verb.ts'

/** Nothing of the sentence can follow what is said with its main verb, or with one that is joined to the main verb. */
export function isMain(sentence: ParsedSentence, verb: Token): boolean {
  let token: Token | undefined = verb
  for (let i = 0; token && i < 5; i++) {
    if (token.deprel === 'root') return true
    if (!hasRelation(token, 'conj', 'parataxis')) return false
    token = sentence.tokens[token.head]
  }
  return false
}

/** The parser may tear the subject off its clause: a clause begins where nothing else stands between it and its verb. */
export function startOfClause(
  reading: Reading,
  sentence: ParsedSentence,
  verb: ReportingVerb,
  first: number,
): number {
  if (reading.reporting.verbs.object.has(verb.lemma)) return first
  const next = skipAfterVerb(reading, sentence, verb)
  const between = sentence.tokens.slice(next, first)
  if (next === verb.token.index + 1 && /^(?:DET|PRON|PROPN)$/.test(between[0]?.upos ?? '')) return next
  if (between.some((token) => isComma(token)) || between[0]?.upos === 'ADP') return first
  return joinedAt(reading, sentence, next) ?? next
}

/** Index of the token behind “that”, when it is one of the next words, before any comma or verb. */
export function joinedAt({ reporting }: Reading, sentence: ParsedSentence, next: number): number | null {
  for (let i = next; i < Math.min(next + 12, sentence.tokens.length); i++) {
    const token = sentence.tokens[i]!
    if (reporting.complementizers.has(token.exact.toLowerCase()) && /^(?:IN|WDT)$/.test(token.xpos))
      return i + 1
    if (isComma(token) || /^(?:VB[DZP]|MD)$/.test(token.xpos)) return null
  }
  return null
}

/** “told Radio Norwind on Monday how …”: index of the question word behind the hearer, before any comma or verb. */
export function askedAt(
  { reporting }: Reading,
  sentence: ParsedSentence,
  verb: ReportingVerb,
  next: number,
): number | null {
  if (!reporting.verbs.hearer.has(verb.lemma)) return null
  const stop = sentence.tokens.findIndex(
    (token, i) =>
      i >= next && (isComma(token) || isQuotationMark(token) || /^(?:VB[DZP]|MD)$/.test(token.xpos)),
  )
  const word = sentence.tokens
    .slice(next, stop < 0 ? next : stop)
    .find(({ exact, xpos }) => reporting.interrogatives.has(exact.toLowerCase()) && /^W/.test(xpos))
  return word?.index ?? null
}

/** “the raid, which Norway said killed six, …”: such a clause ends with the comma that closes it. */
export function endOfRelative(reading: Reading, sentence: ParsedSentence, verb: ReportingVerb): number {
  const opener = sentence.tokens[verb.first - 1]
  const comma = sentence.tokens[verb.first - 2]
  if (!opener || !isComma(comma) || !reading.reporting.relatives.has(opener.exact.toLowerCase()))
    return Infinity
  return nextComma(reading, sentence, verb.last + 1) - 1
}

export const isClauseOpener = ({ reporting }: Reading, token: Token): boolean =>
  reporting.complementizers.has(token.exact.toLowerCase()) ||
  reporting.interrogatives.has(token.exact.toLowerCase())

/** “This shows that …” is the writer's own reasoning. */
export const isPointingWord = ({ speaker }: ReportingVerb): boolean =>
  speaker !== null && speaker.head.upos !== 'NOUN' && /^(?:DT|EX)$/.test(speaker.head.xpos)

/** “…,” she said a day after the vote: behind a quotation that opens the sentence only “that” leads to more content. */
export function tagsQuotation(reading: Reading, sentence: ParsedSentence, verb: ReportingVerb): boolean {
  const before = sentence.tokens[verb.first - 1]
  const quotation = before && reading.quotations.find(({ end }) => end === before.end || end === before.start)
  if (!quotation || quotation.start > sentence.start || !/^VB[DZP]$/.test(verb.token.xpos)) return false
  return joinedAt(reading, sentence, verb.last + 1) === null
}
