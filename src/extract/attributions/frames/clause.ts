// A clause behind the verb: S said (that) it rained; which S said killed many.
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { isPassive } from '../../../text/clause.ts'
import { childrenOf, childWith, hasRelation, subtreeOf } from '../../../text/tree.ts'
import { lastWord, stretch } from '../content.ts'
import { isComma, isQuotationMark } from '../reading.ts'
import type { Reading } from '../reading.ts'
import type { ReportingVerb } from '../verbs.ts'
import {
  askedAt,
  endOfRelative,
  isClauseOpener,
  isMain,
  isPointingWord,
  startOfClause,
  tagsQuotation,
} from './clause-bounds.ts'
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
    if (describesObject(reading, sentence, verb, complement)) return null
    const isQuestion = asks(reading, sentence, complement)
    if (isQuestion && isAsked(sentence, verb)) return null
    if (!clause.has(verb.lemma) && !hearer.has(verb.lemma) && !(isQuestion && question.has(verb.lemma)))
      return null
    const words = subtreeOf(sentence, complement.index).filter((index) => index > verb.last)
    while (words.length && isComma(sentence.tokens[words[0]!])) words.shift()
    if (!words.length || isPointingWord(verb) || tagsQuotation(reading, sentence, verb)) return null
    const first =
      askedAt(reading, sentence, verb, verb.last + 1) ??
      Math.min(words[0]!, startOfClause(reading, sentence, verb, words[0]!))
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

/** “stressed the threat that it would pose”: behind an object the clause tells of that, not of what was said. */
function describesObject(
  { reporting: { verbs, complementizers } }: Reading,
  sentence: ParsedSentence,
  verb: ReportingVerb,
  complement: Token,
): boolean {
  if (!verbs.object.has(verb.lemma) || verbs.hearer.has(verb.lemma)) return false
  const object = childWith(sentence, verb.token.index, 'obj')
  const first = subtreeOf(sentence, complement.index)[0]!
  if (!object || object.index < verb.token.index || object.index >= first) return false
  return (
    first > verb.token.index + 1 &&
    !complementizers.has(sentence.tokens[verb.token.index + 1]!.exact.toLowerCase())
  )
}

/** “pointing out that …”: whatever the parser calls the clause, “that” shows what it is. */
const isJoined = ({ reporting }: Reading, sentence: ParsedSentence, child: Token): boolean =>
  hasRelation(child, 'advcl') &&
  reporting.complementizers.has(childWith(sentence, child.index, 'mark')?.exact.toLowerCase() ?? '')

/** “…,” she said after the vote: such a clause tells when she said it. */
const opensAdverbial = (reading: Reading, token: Token): boolean =>
  /^(?:ADP|SCONJ)$/.test(token.upos) && !isClauseOpener(reading, token)

const hasVerb = (sentence: ParsedSentence, first: number, last: number): boolean =>
  sentence.tokens.slice(first, last + 1).some((token) => /^(?:VERB|AUX)$/.test(token.upos))

function asks({ reporting }: Reading, sentence: ParsedSentence, complement: Token): boolean {
  const first = sentence.tokens[subtreeOf(sentence, complement.index)[0]!]!
  return reporting.interrogatives.has(first.exact.toLowerCase())
}

/** “Asked whether it was true, she said …”: the question is nobody's statement. */
const isAsked = (sentence: ParsedSentence, { token, speaker }: ReportingVerb): boolean =>
  speaker === null && (isPassive(sentence, token.index) || /^VB[ND]$/.test(token.xpos))

/** A tag between commas: , S said, */
const hasTagShape = (sentence: ParsedSentence, verb: ReportingVerb): boolean => {
  const before = sentence.tokens[verb.first - 1]
  return before !== undefined && (isComma(before) || isQuotationMark(before))
}
