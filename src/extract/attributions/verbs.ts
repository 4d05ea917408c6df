// The verbs of a sentence that may report speech, each with what stands around it.
import type { ParsedSentence, Token } from '../../model/token.ts'
import { ancestorsOf, childrenOf, childWith, hasRelation, subtreeOf } from '../../text/tree.ts'
import { isComma, isQuotationMark, quotationAt } from './reading.ts'
import type { Reading } from './reading.ts'
import { speakerBetween } from './speaker-between.ts'
import { isNominal, speakerAt, speakerOf } from './speakers.ts'
import type { Speaker } from './speakers.ts'
import type { ShapedSubject } from './tags.ts'
import { edgeOfFronted, headOfPhrase, isNounPhrase, subjectByShape } from './tags.ts'

/** A verb that may report, with its speaker and the place where its own words begin and end. */
export interface ReportingVerb {
  token: Token
  lemma: string
  speaker: Speaker | null
  /** Index of the first token of the tag: of the subject or the verb, whichever comes first. */
  first: number
  /** Index of the last token that belongs to the verb: particles, hearers, adverbs and times directly behind it. */
  last: number
  /** Whether the subject stands behind the verb: “…,” said Ana. */
  inverted: boolean
  /** Whether the shape alone shows a tag: a comma, a noun phrase, the verb. */
  shaped: boolean
}

const CHAIN = ['aux', 'aux:pass', 'advmod', 'cop']

/** All verbs of the sentence that may report, in order. */
export function findReportingVerbs(reading: Reading, sentence: ParsedSentence): ReportingVerb[] {
  return sentence.tokens
    .filter(
      (token) =>
        isReportingVerb(reading, token) &&
        !asksForSilence(reading, sentence, token) &&
        !isUnsaid(reading, sentence, token),
    )
    .map((token) => surroundings(reading, sentence, token))
    .filter((verb) => isOutsideQuotation(reading, verb))
}

function isReportingVerb({ reporting: { verbs } }: Reading, token: Token): boolean {
  if (token.upos !== 'VERB' && !/^VB[DZ]?$/.test(token.xpos)) return false
  if (hasRelation(token, 'amod', 'compound', 'aux', 'case')) return false
  const lemma = token.lemma.toLowerCase()
  const { clause, quote, hearer, question, object, infinitive, request, as, naming, figure } = verbs
  const lists = [clause, quote, hearer, question, object, infinitive, request, as, naming, figure]
  return (
    lists.some((list) => list.has(lemma)) ||
    Object.hasOwn(verbs.phrase, lemma) ||
    Object.hasOwn(verbs.requestPhrase, lemma) ||
    Object.hasOwn(verbs.charge, lemma)
  )
}

/** “declined to say why”, “called on him to explain how”, “has yet to say”: what is not said is no word of theirs; that it is asked for is. */
function isUnsaid({ reporting }: Reading, sentence: ParsedSentence, token: Token): boolean {
  const mark = token.xpos === 'VB' ? childWith(sentence, token.index, 'mark') : null
  if (!mark || !reporting.infinitiveMarks.has(mark.exact.toLowerCase())) return false
  const { withholding, wanting, request, requestPhrase, phrase } = reporting.verbs
  const of = sentence.tokens[token.head]!
  const head = hasRelation(token, 'acl') ? sentence.tokens[of.head] : of
  if (!head || !hasRelation(token, 'xcomp', 'ccomp', 'advcl', 'acl') || head.index > token.index) return false
  const isOfOther =
    childWith(sentence, token.index, 'nsubj') !== null ||
    childrenOf(sentence, head.index).some(
      (child) => hasRelation(child, 'obj', 'iobj', 'obl', 'nsubj:pass') && child.index < mark.index,
    )
  const asks =
    [wanting, request].some((list) => list.has(head.lemma)) ||
    Object.hasOwn(requestPhrase, head.lemma) ||
    Object.hasOwn(phrase, head.lemma)
  return (
    withholding.has(head.lemma) ||
    (isOfOther && asks) ||
    sentence.tokens[mark.index - 1]?.exact.toLowerCase() === reporting.yetWord
  )
}

/** “… who asked not to be named, said”: what is asked of whoever writes is no part of the news. */
function asksForSilence({ reporting }: Reading, sentence: ParsedSentence, token: Token): boolean {
  if (!reporting.verbs.request.has(token.lemma)) return false
  const asked = childrenOf(sentence, token.index).find((child) => hasRelation(child, 'xcomp', 'ccomp'))
  return (
    asked !== undefined &&
    reporting.withheld.has(asked.lemma) &&
    childWith(sentence, asked.index, 'aux:pass') !== null &&
    childrenOf(sentence, asked.index).some(({ exact }) => exact.toLowerCase() === reporting.notWord)
  )
}

/** A verb inside a quotation is the speaker's own, unless the quotation begins after the verb's subject. */
function isOutsideQuotation(reading: Reading, { token, speaker }: ReportingVerb): boolean {
  const quotation = quotationAt(reading, token.start)
  if (!quotation) return true
  return speaker !== null && speaker.end <= quotation.start && token.start <= quotation.inner.start + 1
}

function surroundings(reading: Reading, sentence: ParsedSentence, token: Token): ReportingVerb {
  const { reporting } = reading
  const before = subjectByShape(reading, sentence, token)
  const behind = before ? null : subjectBehind(reading, sentence, token)
  const fronted = before || behind ? null : subjectOfFronted(reading, sentence, token)
  const own = speakerFrom(sentence, token, before ?? fronted, behind, reporting)
  const speaker = continuedSpeaker(reading, sentence, token) ?? own
  const verbs = childrenOf(sentence, token.index).filter(
    (child) => child.index < token.index && hasRelation(child, ...CHAIN),
  )
  const starts = verbs.map((child) => child.index).filter((index) => isNear(sentence, index, token.index))
  let first = Math.min(token.index, ...starts)
  if (before) first = Math.min(first, before.first)
  else if (speaker && !behind && speaker.end <= sentence.tokens[first]!.start) {
    const start = sentence.tokens.findIndex((word) => word.start >= speaker.start)
    if (isNear(sentence, start, token.index) || isOwnSubject(sentence, token, speaker)) first = start
  }
  const last = behind
    ? subtreeOf(sentence, behind.index)
        .filter((i) => i >= behind.index && !isBehindComma(sentence, behind.index, i))
        .at(-1)!
    : token.index
  return {
    token,
    lemma: token.lemma.toLowerCase(),
    speaker,
    first,
    last,
    inverted: behind !== null,
    shaped: behind !== null || before?.isTag === true,
  }
}

function speakerFrom(
  sentence: ParsedSentence,
  verb: Token,
  place: ShapedSubject | null,
  behind: Token | null,
  reporting: Reading['reporting'],
): Speaker | null {
  if (place) return speakerBetween(sentence, place, reporting)
  return behind ? speakerAt(sentence, behind, reporting) : speakerOf(sentence, verb, reporting)
}

/** “Calling for calm, the envoy left”: who does the first is the subject behind the comma. */
function subjectOfFronted(reading: Reading, sentence: ParsedSentence, verb: Token): ShapedSubject | null {
  if (verb.xpos !== 'VBG' || verb.index > 1) return null
  const comma = edgeOfFronted(reading, sentence, verb)
  const end = sentence.tokens.findIndex((token) => token.index > comma && /^(?:VB[DZP]|MD)$/.test(token.xpos))
  const words = sentence.tokens.slice(comma + 1, end).filter((token) => !isQuotationMark(token))
  if (comma < 0 || end < 0 || !isNounPhrase(words)) return null
  return {
    head: headOfPhrase(sentence, words),
    first: words[0]!.index,
    last: words.at(-1)!.index,
    isTag: false,
  }
}

/** “Cole said the plant was safe, adding that …”: who adds is who said, not the subject of what was said. */
function continuedSpeaker({ reporting }: Reading, sentence: ParsedSentence, verb: Token): Speaker | null {
  if (verb.xpos !== 'VBG' || !reporting.verbs.continuing.has(verb.lemma)) return null
  const said = ancestorsOf(sentence, verb.index).find(
    (token) =>
      token.upos === 'VERB' &&
      reporting.verbs.clause.has(token.lemma) &&
      childWith(sentence, token.index, 'ccomp'),
  )
  return said ? speakerOf(sentence, said, reporting) : null
}

const isOwnSubject = (sentence: ParsedSentence, verb: Token, speaker: Speaker): boolean =>
  speaker.head.head === verb.index && childWith(sentence, verb.index, 'nsubj') !== null

const isBehindComma = (sentence: ParsedSentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to + 1).some((token) => isComma(token) && token.exact !== '-')

const isNear = (sentence: ParsedSentence, first: number, last: number): boolean =>
  !isBehindComma(sentence, first, last) && !sentence.tokens.slice(first, last).some(isQuotationMark)

/** In a tag the subject may stand behind the verb: “…,” said Ana Diaz. It needs a quotation or comma right before it. */
function subjectBehind(reading: Reading, sentence: ParsedSentence, verb: Token): Token | null {
  const before = sentence.tokens[verb.index - 1]
  if (!before || !(isComma(before) || isQuotationMark(before))) return null
  if (quotationAt(reading, verb.start)) return null
  const { clause, quote, hearerNext } = reading.reporting.verbs
  const lemma = verb.lemma.toLowerCase()
  if ((!clause.has(lemma) && !quote.has(lemma)) || hearerNext.has(lemma)) return null
  if (!/^VB[DZP]$/.test(verb.xpos)) return null
  const own = childWith(sentence, verb.index, 'nsubj')
  if (own && own.index > verb.index) return own
  if (own && !isQuotationMark(before)) return null
  const words = sentence.tokens.slice(verb.index + 1, verb.index + 4)
  const next = words.find((word) => isNominal(word))
  if (!next || hasRelation(next, 'advmod') || !words.slice(0, words.indexOf(next)).every(isPremodifier))
    return null
  let head = next
  while (head.head > verb.index && isNominal(sentence.tokens[head.head]!) && head.head < head.index + 8)
    head = sentence.tokens[head.head]!
  return head.xpos === 'DT' ? null : head
}

/** A participle before its noun: said retired general Ana Diaz. */
const isPremodifier = (token: Token): boolean => /^(?:VBN|VBG|JJ)$/.test(token.xpos)
