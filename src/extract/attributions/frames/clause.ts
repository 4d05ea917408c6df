// A clause behind the verb: S said (that) it rained; which S said killed many.
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { isPassive } from '../../../text/clause.ts'
import { childrenOf, childWith, hasRelation, subtreeOf } from '../../../text/tree.ts'
import { lastWord, nextComma, stretch } from '../content.ts'
import { isComma, isQuotationMark } from '../reading.ts'
import type { Reading } from '../reading.ts'
import type { ReportingVerb } from '../verbs.ts'
import { skipAfterVerb } from './after-verb.ts'
import { cutTail } from './cut-tail.ts'
import type { Frame } from './frame.ts'

/** A clause that the parser joins to the verb. */
export const clauseAfter: Frame = {
  name: 'verb (that) clause',
  example: '{speaker The ministry} {cue said} that {content two bridges were closed}.',
  reason: 'Everything in the clause stands on the word of its speaker, with or without "that".',
  read(reading, sentence, verb) {
    const { clause, hearer, question } = reading.reporting.verbs
    const complement = childrenOf(sentence, verb.token.index).find(
      (child) =>
        child.index > verb.token.index && (hasRelation(child, 'ccomp') || isJoined(reading, sentence, child)),
    )
    if (!complement) return null
    const isQuestion = asks(reading, sentence, complement)
    if (isQuestion && isAsked(sentence, verb)) return null
    if (!clause.has(verb.lemma) && !hearer.has(verb.lemma) && !(isQuestion && question.has(verb.lemma)))
      return null
    const words = subtreeOf(sentence, complement.index).filter((index) => index > verb.last)
    while (words.length && isComma(sentence.tokens[words[0]!])) words.shift()
    if (!words.length || isPointingWord(verb) || tagsQuotation(reading, sentence, verb)) return null
    const first = Math.min(words[0]!, startOfClause(reading, sentence, verb, words[0]!))
    if (hasTagShape(sentence, verb) && opensAdverbial(reading, sentence.tokens[first]!)) return null
    if (!hasVerb(sentence, first, words.at(-1)!)) return null
    if (
      isComma(sentence.tokens[first - 1]) &&
      !isQuotationMark(sentence.tokens[first]!) &&
      hasTagShape(sentence, verb)
    )
      return null
    const end = isMain(sentence, verb.token) ? lastWord(sentence) : words.at(-1)!
    const last = Math.min(end, endOfRelative(reading, sentence, verb))
    return { content: [stretch(sentence, first, cutTail(reading, sentence, verb, first, last))] }
  },
}

/** A clause that the parser did not join to a verb of saying, though it follows at once. */
export const looseClause: Frame = {
  name: 'verb clause, unjoined',
  example: '{speaker Police} {cue said} {content the road was closed}.',
  reason: 'A parser errs; after "said" a finite clause without a comma is still what was said.',
  read(reading, sentence, verb) {
    const { bare, clause } = reading.reporting.verbs
    if (!bare.has(verb.lemma) && !clause.has(verb.lemma)) return null
    if (isPointingWord(verb) || !verb.speaker || tagsQuotation(reading, sentence, verb)) return null
    const next = skipAfterVerb(reading, sentence, verb)
    const first = joinedAt(reading, sentence, next) ?? next
    if (!bare.has(verb.lemma) && (first !== next + 1 || !isMain(sentence, verb.token))) return null
    const token = sentence.tokens[first]
    if (!token || isComma(token) || (!isQuotationMark(token) && !mayOpenClause(token))) return null
    if (token.upos === 'SCONJ' && !isClauseOpener(reading, token)) return null
    if (token.head === verb.token.index && reading.reporting.notSaid.has(token.lemma)) return null
    const end = Math.min(lastWord(sentence), endOfRelative(reading, sentence, verb))
    const last = cutTail(reading, sentence, verb, first, end)
    const words = sentence.tokens.slice(first, last + 1)
    const isFinite = words.some((word) => /^(?:VB[DZP]|MD)$/.test(word.xpos))
    const isRelative = end < lastWord(sentence) && words[0]?.upos === 'VERB'
    return isFinite || isRelative ? { content: [stretch(sentence, first, last)] } : null
  },
}

/** “pointing out that …”: whatever the parser calls the clause, “that” shows what it is. */
const isJoined = ({ reporting }: Reading, sentence: ParsedSentence, child: Token): boolean =>
  hasRelation(child, 'advcl') &&
  reporting.complementizers.has(childWith(sentence, child.index, 'mark')?.exact.toLowerCase() ?? '')

/** Nothing of the sentence can follow what is said with its main verb, or with one that is joined to the main verb. */
function isMain(sentence: ParsedSentence, verb: Token): boolean {
  let token: Token | undefined = verb
  for (let i = 0; token && i < 5; i++) {
    if (token.deprel === 'root') return true
    if (!hasRelation(token, 'conj', 'parataxis')) return false
    token = sentence.tokens[token.head]
  }
  return false
}

/** The parser may tear the subject off its clause: a clause begins where nothing else stands between it and its verb. */
function startOfClause(
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
function joinedAt({ reporting }: Reading, sentence: ParsedSentence, next: number): number | null {
  for (let i = next; i < Math.min(next + 12, sentence.tokens.length); i++) {
    const token = sentence.tokens[i]!
    if (reporting.complementizers.has(token.exact.toLowerCase()) && /^(?:IN|WDT)$/.test(token.xpos))
      return i + 1
    if (isComma(token) || /^(?:VB[DZP]|MD)$/.test(token.xpos)) return null
  }
  return null
}

/** “…,” she said after the vote: such a clause tells when she said it. */
const opensAdverbial = (reading: Reading, token: Token): boolean =>
  /^(?:ADP|SCONJ)$/.test(token.upos) && !isClauseOpener(reading, token)

const hasVerb = (sentence: ParsedSentence, first: number, last: number): boolean =>
  sentence.tokens.slice(first, last + 1).some((token) => /^(?:VERB|AUX)$/.test(token.upos))

/** “the raid, which Norway said killed six, …”: such a clause ends with the comma that closes it. */
function endOfRelative(reading: Reading, sentence: ParsedSentence, verb: ReportingVerb): number {
  const opener = sentence.tokens[verb.first - 1]
  const comma = sentence.tokens[verb.first - 2]
  if (!opener || !isComma(comma) || !reading.reporting.relatives.has(opener.exact.toLowerCase()))
    return Infinity
  return nextComma(reading, sentence, verb.last + 1) - 1
}

const mayOpenClause = (token: Token): boolean =>
  !/^(?:ADP|PUNCT)$/.test(token.upos) && (token.upos !== 'CCONJ' || token.deprel === 'cc:preconj')

const isClauseOpener = ({ reporting }: Reading, token: Token): boolean =>
  reporting.complementizers.has(token.exact.toLowerCase()) ||
  reporting.interrogatives.has(token.exact.toLowerCase())

function asks({ reporting }: Reading, sentence: ParsedSentence, complement: Token): boolean {
  const first = sentence.tokens[subtreeOf(sentence, complement.index)[0]!]!
  return reporting.interrogatives.has(first.exact.toLowerCase())
}

/** “Asked whether it was true, she said …”: the question is nobody's statement. */
const isAsked = (sentence: ParsedSentence, { token, speaker }: ReportingVerb): boolean =>
  speaker === null && (isPassive(sentence, token.index) || /^VB[ND]$/.test(token.xpos))

/** “This shows that …” is the writer's own reasoning. */
const isPointingWord = ({ speaker }: ReportingVerb): boolean =>
  speaker !== null && speaker.head.upos !== 'NOUN' && /^(?:DT|EX)$/.test(speaker.head.xpos)

/** “…,” she said a day after the vote: behind a quotation that opens the sentence only “that” leads to more content. */
function tagsQuotation(reading: Reading, sentence: ParsedSentence, verb: ReportingVerb): boolean {
  const before = sentence.tokens[verb.first - 1]
  const quotation = before && reading.quotations.find(({ end }) => end === before.end || end === before.start)
  if (!quotation || quotation.start > sentence.start || !/^VB[DZP]$/.test(verb.token.xpos)) return false
  return joinedAt(reading, sentence, verb.last + 1) === null
}

/** A tag between commas: , S said, */
const hasTagShape = (sentence: ParsedSentence, verb: ReportingVerb): boolean => {
  const before = sentence.tokens[verb.first - 1]
  return before !== undefined && (isComma(before) || isQuotationMark(before))
}
