// A tag beside what is said: “Q,” S said. It rained, S said. The talks, S said, will go on.
import type { ParsedSentence, Token } from '../../../model/token.ts'
import type { Range } from '../../quotations/quotations.ts'
import { hasRelation } from '../../../text/tree.ts'
import { lastWord, nextComma, stretch } from '../content.ts'
import { isComma, isQuotationMark } from '../reading.ts'
import type { Reading } from '../reading.ts'
import type { ReportingVerb } from '../verbs.ts'
import { skipAfterVerb } from './after-verb.ts'
import { cutTail, opensNextReport } from './cut-tail.ts'
import type { Frame, Reported } from './frame.ts'

/** What stands before a tag, and behind it when the tag stands in the middle. */
export const tag: Frame = {
  name: 'content, tag',
  example: '{content The harbour will open in May}, {speaker the company} {cue said}.',
  reason: 'A tag after a comma or quotation covers the words before it back to where they begin.',
  read(reading, sentence, verb) {
    if (!mayBeTag(reading, sentence, verb)) return null
    const before = sentence.tokens[verb.first - 1]
    if (verb.first === 0) return tagOfSentenceBefore(reading, sentence, verb)
    if (!before || !(isComma(before) || isQuotationMark(before))) return null
    const left = leftOf(reading, sentence, verb)
    if (!left) return null
    const right = rightOf(reading, sentence, verb, left)
    if (!left.quoted && !isSaid(reading, sentence, verb, right !== null)) return null
    return { content: right ? [left.range, right] : [left.range] } satisfies Reported
  },
}

function mayBeTag(reading: Reading, sentence: ParsedSentence, verb: ReportingVerb): boolean {
  const { verbs } = reading.reporting
  if (
    !verb.speaker ||
    !(verbs.clause.has(verb.lemma) || verbs.quote.has(verb.lemma) || verbs.hearer.has(verb.lemma))
  )
    return false
  if (!/^VB[DZP]$/.test(verb.token.xpos) && !/^VB[NG]?$/.test(verb.token.xpos)) return false
  if (verb.token.xpos === 'VBG' && hasRelation(verb.token, 'advcl', 'acl')) return false
  if (!verb.shaped && (hasRelation(verb.token, 'acl') || verb.token.deprel === 'conj')) return false
  return (
    isBehindQuotation(reading, sentence, verb) ||
    !sentence.tokens.some(
      (token) =>
        token.head === verb.token.index &&
        token.index > verb.last &&
        hasRelation(token, 'obj', 'xcomp') &&
        !verbs.hearer.has(verb.lemma),
    )
  )
}

/** “Run!” ¶ Ana Diaz shouted: the stop inside the marks ended the sentence, and the tag is a sentence of its own. */
function tagOfSentenceBefore(
  reading: Reading,
  sentence: ParsedSentence,
  verb: ReportingVerb,
): Reported | null {
  const previous = reading.sentences[sentence.index - 1]
  const quotation = previous && reading.quotations.find(({ end }) => end === previous.end)
  if (
    !quotation ||
    previous.paragraph !== sentence.paragraph ||
    !/[!?…]/.test(reading.text[quotation.inner.end - 1]!)
  )
    return null
  const next = sentence.tokens[skipAfterVerb(reading, sentence, verb)]
  return !next || next.upos === 'PUNCT' ? { content: [quotation] } : null
}

/**
 * Without quotation marks the verb must be one of saying, a clause must stand before the tag or behind it, and what
 * follows must not be the content itself: “Asked why, she told them that …”.
 */
function isSaid(reading: Reading, sentence: ParsedSentence, verb: ReportingVerb, isMiddle: boolean): boolean {
  const { verbs, complementizers, interrogatives } = reading.reporting
  if (!verbs.clause.has(verb.lemma)) return false
  const behind = sentence.tokens[skipAfterVerb(reading, sentence, verb)]
  if (verbs.object.has(verb.lemma) && behind?.upos !== 'PUNCT') return false
  const next = behind?.exact.toLowerCase() ?? ''
  if (complementizers.has(next) || interrogatives.has(next)) return false
  const isClosing = verb.last === lastWord(sentence) && !/^VB[GN]$/.test(sentence.tokens[0]!.xpos)
  return isMiddle || isClosing || sentence.tokens.slice(0, verb.first).some(hasTense)
}

/** Right behind a quotation the shape decides: what the parser calls an object may be a day: “…,” she said Monday. */
export const isBehindQuotation = (
  reading: Reading,
  sentence: ParsedSentence,
  { shaped, first }: ReportingVerb,
): boolean => shaped && reading.quotations.some(({ end }) => end === sentence.tokens[first - 1]?.end)

/**
 * The words before the tag: from the start of the sentence, or from a colon or semicolon, to its comma. Behind a semicolon stands
 * a statement of its own: “One side expelled two envoys; the other responded on Friday.”
 */
function leftOf(
  reading: Reading,
  sentence: ParsedSentence,
  verb: ReportingVerb,
): { range: Range; quoted: boolean } | null {
  const edge = sentence.tokens[verb.first - 1]!
  const quotation = reading.quotations.find(({ end }) => end === edge.end || end === edge.start)
  if (edge.exact === ';' && !quotation) return null
  let first = 0
  for (let i = verb.first - 2; i > 0; i--)
    if (
      /^[;:]$/.test(sentence.tokens[i]!.exact) &&
      !reading.quotations.some((q) => q.start < sentence.tokens[i]!.start && sentence.tokens[i]!.end < q.end)
    ) {
      first = i + 1
      break
    }
  if (first > verb.first - 1) return null
  const range = stretch(sentence, first, verb.first - 1)
  if (quotation && quotation.start <= range.start)
    return { range: { start: quotation.start, end: range.end }, quoted: true }
  return verb.first - first < 2 ? null : { range, quoted: false }
}

/** In the middle of a sentence the tag covers what follows it too, unless that is a report or an aside of its own. */
function rightOf(
  reading: Reading,
  sentence: ParsedSentence,
  verb: ReportingVerb,
  left: { quoted: boolean },
): Range | null {
  const next = skipAfterVerb(reading, sentence, verb)
  if (!isComma(sentence.tokens[next])) return null
  const comma = verb.inverted ? endOfAside(reading, sentence, verb, next) : next
  const first = comma + 1
  const token = sentence.tokens[first]
  if (!token || left.quoted) return null
  const leftWords = sentence.tokens.slice(0, verb.first)
  const isWaiting = leftWords[0]?.upos === 'SCONJ' || !leftWords.some(hasTense)
  if (!isWaiting && !mayGoOn(reading, sentence, first)) return null
  const last = cutTail(reading, sentence, verb, first, lastWord(sentence))
  const words = sentence.tokens.slice(first, last + 1)
  if (verb.inverted && leftWords.some(isFinite)) return null
  return words.some(isFinite) || isWaiting ? stretch(sentence, first, last) : null
}

/** “…, she said, because”: such words go on with what was said; “…, she said, as he left” tells when she said it. */
function mayGoOn(reading: Reading, sentence: ParsedSentence, first: number): boolean {
  const token = sentence.tokens[first]!
  if (reading.reporting.goingOn.has(token.exact.toLowerCase()))
    return !opensNextReport(reading, sentence, first)
  return !/^(?:CCONJ|SCONJ)$/.test(token.upos) && !/^(?:VBG|VBN|WP|WDT|WRB|WP\$)$/.test(token.xpos)
}

/** A tagger may take a past tense for a participle or infinitive (“A storm hit”); one that opens the sentence is one. */
const hasTense = ({ xpos, index }: Token): boolean => isFinite({ xpos }) || (/^VBN?$/.test(xpos) && index > 0)

const isFinite = ({ xpos }: { xpos: string }): boolean => /^(?:VB[DZP]|MD)$/.test(xpos)

/** Behind an inverted subject an apposition may stand: , said Ana Diaz, a teacher, … */
function endOfAside(reading: Reading, sentence: ParsedSentence, verb: ReportingVerb, comma: number): number {
  const aside = sentence.tokens.find(
    (token) => token.deprel === 'appos' && token.head === verb.speaker?.head.index && token.index > comma,
  )
  return aside ? Math.min(nextComma(reading, sentence, aside.index), sentence.tokens.length) : comma
}
