// “According to S, …”, “…, according to S”, “…, in the words of S, …”.
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { hasRelation, headOfRange } from '../../../text/tree.ts'
import type { Range } from '../../quotations/quotations.ts'
import { lastWord, nextComma, stretch } from '../content.ts'
import { isComma, isQuotationMark } from '../reading.ts'
import type { Draft, Reading, Wording } from '../reading.ts'
import { mayTag } from '../tags.ts'
import { isNominal, speakerAt } from '../speakers.ts'
import type { Speaker } from '../speakers.ts'

/** A phrase that names the speaker of the whole clause around it. */
export const accordingTo: Wording = {
  name: 'according to',
  example: '{content Two trains collided}, {cue according to} {speaker the railway}.',
  reason: 'The phrase makes its noun the speaker of the clause that it stands beside.',
  find(reading, sentence) {
    const drafts: Draft[] = []
    for (const phrase of reading.reporting.phrases)
      for (let i = 0; i + phrase.length < sentence.tokens.length; i++) {
        if (!phrase.every((word, j) => sentence.tokens[i + j]!.exact.toLowerCase() === word)) continue
        const draft = readPhrase(reading, sentence, i, i + phrase.length)
        if (draft) drafts.push(draft)
      }
    return drafts
  },
}

function readPhrase(reading: Reading, sentence: ParsedSentence, first: number, noun: number): Draft | null {
  const speaker = speakerIn(reading, sentence, noun)
  if (!speaker || reading.quotations.some((q) => q.start < speaker.start && speaker.end < q.end)) return null
  const end = endOfAside(reading, sentence, speaker)
  const content = contentAround(reading, sentence, first, end, speaker)
  if (!content.length) return null
  return {
    content,
    cue: stretch(sentence, first, noun - 1),
    speaker,
    vague: speaker.vague,
    rule: accordingTo.name,
  }
}

/** The comma that ends the speaker with an apposition: according to its head, Ana Diaz, */
function endOfAside(reading: Reading, sentence: ParsedSentence, speaker: Speaker): number {
  const comma = nextComma(reading, sentence, tokenAfter(sentence, speaker.end))
  const aside = sentence.tokens.find(
    (token) => token.head === speaker.head.index && token.index > comma && hasRelation(token, 'appos'),
  )
  const end = aside ? nextComma(reading, sentence, aside.index) : comma
  return end < sentence.tokens.length ? end : comma
}

/** The noun phrase behind the phrase, up to its comma. */
function speakerIn(reading: Reading, sentence: ParsedSentence, noun: number): Speaker | null {
  let end = noun
  while (end < sentence.tokens.length && !/^[,;:.–—]$/.test(sentence.tokens[end]!.exact)) end++
  const head = headOfRange(sentence, noun, Math.max(end, noun + 1))
  if (!head) return null
  const nominal = isNominal(head) ? head : firstNominal(sentence.tokens.slice(noun, end))
  if (!nominal || nominal.index < noun) return null
  const speaker = speakerAt(sentence, nominal, reading.reporting)
  return {
    ...speaker,
    start: Math.max(speaker.start, sentence.tokens[noun]!.start),
    end: noun < 4 ? Math.min(speaker.end, sentence.tokens[end - 1]!.end) : speaker.end,
  }
}

/** The head of the first run of nouns: “rescue chief Hana Kol”. */
function firstNominal(words: readonly Token[]): Token | undefined {
  const isPart = ({ upos }: Token): boolean => /^(?:NOUN|PROPN|PRON)$/.test(upos)
  const first = words.findIndex(isPart)
  const other = words.findIndex((word, i) => i > first && !isPart(word))
  const run = words.slice(first, other < 0 ? undefined : other)
  return first < 0 ? undefined : run.find(({ head }) => !run.some(({ index }) => index === head))
}

const tokenAfter = (sentence: ParsedSentence, offset: number): number => {
  const index = sentence.tokens.findIndex((token) => token.start >= offset)
  return index < 0 ? sentence.tokens.length : index
}

/** At the start of a sentence the phrase covers what follows; otherwise what stands before it, and what goes on behind. */
function contentAround(
  reading: Reading,
  sentence: ParsedSentence,
  first: number,
  comma: number,
  speaker: Speaker,
): Range[] {
  const last = lastWord(sentence)
  const lead = sentence.tokens.slice(0, first).filter((token) => !isComma(token) && !isQuotationMark(token))
  if (lead.length <= 1 && lead.every((token) => /^(?:CCONJ|ADV|SCONJ)$/.test(token.upos)))
    return comma < last ? [stretch(sentence, comma + 1, last)] : []
  const before = sentence.tokens[first - 1]!
  const isAfterMark = isComma(before) || isQuotationMark(before)
  const from = behindQuotation(reading, sentence, first) ?? startBefore(reading, sentence, first)
  if (from >= first - 1) return []
  const left = stretch(sentence, from, first - 1)
  if (!isAfterMark || comma >= last) return [left]
  const right = sentence.tokens.slice(comma + 1, last + 1)
  const goesOn =
    sentence.tokens[comma]?.exact === ',' &&
    !/^(?:CCONJ|SCONJ)$/.test(right[0]!.upos) &&
    !/^W|^VB[GN]$/.test(right[0]!.xpos)
  const isAppositive =
    speaker.head.index < comma &&
    !isQuotationMark(right[0]!) &&
    right.every((token) => !/^(?:VB[DZP]|MD)$/.test(token.xpos))
  return goesOn && !isAppositive ? [left, stretch(sentence, comma + 1, last)] : [left]
}

/**
 * “…,” she told farmers in Kent, where two drowned, according to the county: the quotation has its own speaker, and the phrase
 * covers the clause behind the last comma only. Null where no tagged quotation stands before it; `first` where no clause is left.
 */
function behindQuotation(reading: Reading, sentence: ParsedSentence, first: number): number | null {
  const phrase = sentence.tokens[first]!
  const quotation = reading.quotations.findLast((q) => q.start >= sentence.start && q.end <= phrase.start)
  if (!quotation || !isComma(sentence.tokens.findLast(({ end }) => end < quotation.end))) return null
  const behind = sentence.tokens.filter(({ start, index }) => start >= quotation.end && index < first - 1)
  if (
    !behind.some((token) => mayTag(reading, token, true) || reading.reporting.verbs.hearer.has(token.lemma))
  )
    return null
  return (behind.findLast(isComma)?.index ?? first - 1) + 1
}

/** Where the clause before the phrase begins: behind a colon or semicolon, or at the start of the sentence. */
function startBefore(reading: Reading, sentence: ParsedSentence, first: number): number {
  for (let i = first - 2; i > 0; i--) {
    const token = sentence.tokens[i]!
    const isQuoted = reading.quotations.some((q) => q.start < token.start && token.end < q.end)
    if (/^[;:]$/.test(token.exact) && !isQuoted) return i + 1
  }
  return 0
}
