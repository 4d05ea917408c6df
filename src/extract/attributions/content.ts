// The extent of what is said: from the words of a complement to spans without the commas and joints around them.
import type { ParsedSentence, Token } from '../../model/token.ts'
import { sentenceFrom } from '../../text/by-sentence.ts'
import type { Range } from '../quotations/quotations.ts'
import { isComma } from './reading.ts'
import type { Reading } from './reading.ts'

/** The stretch from token `first` to token `last`, both included. */
export const stretch = (sentence: ParsedSentence, first: number, last: number): Range => ({
  start: sentence.tokens[first]!.start,
  end: sentence.tokens[last]!.end,
})

/**
 * Trims a stretch of content: no joint ("that"), comma or colon at its start, no comma or full stop at its end, and
 * never half a quotation: a quotation that it cuts is taken whole. Null when nothing is left.
 */
export function trimContent(reading: Reading, range: Range): Range | null {
  const { text, reporting, quotations } = reading
  let { start, end } = range
  for (;;) {
    const before: number = start
    while (start < end && /[\s,:;–—―]/.test(text[start]!)) start++
    const joint = tokenStartingAt(reading, start)
    if (joint?.deprel === 'mark' && reporting.complementizers.has(joint.exact.toLowerCase()))
      start = joint.end
    if (start === before) break
  }
  for (const quotation of quotations) {
    if (start > quotation.start && start < quotation.end - 1) start = quotation.start
    if (end > quotation.start + 1 && end < quotation.end) end = quotation.end
    else if (end === quotation.start + 1) end = quotation.start
    if (start === quotation.end - 1) start = quotation.end
  }
  while (end > start && isLoose(reading, start, end)) end--
  while (start < end && /[\s,:;–—―]/.test(text[start]!)) start++
  return end - start > 0 && /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null
}

function tokenStartingAt({ sentences }: Reading, offset: number): Token | null {
  const sentence = sentences[sentenceFrom(sentences, offset)]
  return sentence?.tokens.find(({ start }) => start === offset) ?? null
}

function isLoose({ text, quotations }: Reading, start: number, end: number): boolean {
  const last = text[end - 1]!
  if (quotations.some((quotation) => quotation.end === end)) return false
  if (/[\s,;:–—―-]/.test(last)) return true
  if (last === '.')
    return !/(?:\b\p{Lu}\.|\.\.)$/u.test(text.slice(Math.max(start, end - 3), end)) || isEndOfLine(text, end)
  if (/["”’']/.test(last))
    return (
      !quotations.some((quotation) => quotation.end === end) && !/\p{L}['’]$/u.test(text.slice(end - 2, end))
    )
  return false
}

const isEndOfLine = (text: string, end: number): boolean => end >= text.length || text[end] === '\n'

/** The last token of the sentence that belongs to its words: not the final stop. */
export function lastWord(sentence: ParsedSentence): number {
  let last = sentence.tokens.length - 1
  while (last > 0 && /^[.!?…]+$/.test(sentence.tokens[last]!.exact)) last--
  return last
}

/** The first token from `from` on that is a comma or dash outside quotation marks, or the end of the sentence. */
export function nextComma(reading: Reading, sentence: ParsedSentence, from: number): number {
  for (let i = from; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i]!
    if (
      isComma(token) &&
      token.exact !== '-' &&
      !reading.quotations.some((q) => q.start < token.start && token.end < q.end)
    )
      return i
  }
  return sentence.tokens.length
}
