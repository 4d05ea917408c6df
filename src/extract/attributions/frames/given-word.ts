// The word that somebody has for a thing, where the thing stands before the verb: what the army called a “limited operation”.
import type { ParsedSentence } from '../../../model/token.ts'
import { hasRelation } from '../../../text/tree.ts'
import type { Range } from '../../quotations/quotations.ts'
import type { Reading } from '../reading.ts'
import { isQuotationMark } from '../reading.ts'
import type { Frame } from './frame.ts'

/** So many words may stand between an article and the mark that opens a quotation: a small “operation”. */
const FAR = 3

/** what S called Y; which S described as Y. */
export const givenWord: Frame = {
  name: 'what S calls it',
  example:
    'The army began what {speaker the ministry} {cue called} {content a “limited operation”} on Monday.',
  reason:
    'In a clause with “what”, “which” or “that”, the word behind the verb is that of its subject, not of the outlet.',
  read(reading, sentence, verb) {
    const { verbs, asWords, relatives, interrogatives } = reading.reporting
    const opener = sentence.tokens[verb.first - 1]
    if (!verb.speaker || verb.inverted || !opener || hasRelation(opener, 'mark')) return null
    const word = opener.exact.toLowerCase()
    const isWhat = interrogatives.has(word) && opener.xpos === 'WP'
    if (!isWhat && !relatives.has(word)) return null
    const next = verb.token.index + 1
    const hasAs = asWords.has(sentence.tokens[next]?.exact.toLowerCase() ?? '')
    if (!(hasAs ? verbs.as : verbs.naming).has(verb.lemma)) return null
    const range = wordAt(reading, sentence, hasAs ? next + 1 : next)
    // “a woman that he called a former star “disgusting””: only quoted words are sure to be the word for it
    return range && (isWhat || reading.quotations.some(({ end }) => end === range.end))
      ? { content: [range] }
      : null
  },
}

/** The quoted words, or the article and noun, that begin at a token; null where something else stands there. */
export function wordAt(reading: Reading, { tokens }: ParsedSentence, first: number): Range | null {
  const start = tokens[first]?.start
  if (start === undefined) return null
  const lead = tokens.slice(first, first + FAR + 1)
  const mark = lead.find((token) => isQuotationMark(token))
  const quotation = mark && reading.quotations.find((q) => q.start === mark.start)
  if (quotation && lead.slice(0, lead.indexOf(mark)).every(({ upos }) => /^(?:DET|ADJ|ADV|NUM)$/.test(upos)))
    return { start, end: quotation.end }
  let last = first
  while (/^(?:ADJ|NUM|NOUN|PROPN|PART)$/.test(tokens[last + 1]?.upos ?? '')) last++
  return tokens[first]!.upos === 'DET' && tokens[last]!.upos === 'NOUN'
    ? { start, end: tokens[last]!.end }
    : null
}
