// Finding a tag by its shape alone: a comma or quotation mark, a noun phrase, a verb of saying.
import type { ParsedSentence, Token } from '../../model/token.ts'
import { headOfRange } from '../../text/tree.ts'
import { lastWord } from './content.ts'
import { isComma, isQuotationMark } from './reading.ts'
import type { Reading } from './reading.ts'

const LONGEST = 14

/** Is the verb one that tags what was said, in a finite form? */
export const mayTag = ({ reporting: { verbs } }: Reading, token: Token): boolean =>
  /^VB[DZP]$/.test(token.xpos) &&
  (verbs.clause.has(token.lemma) || verbs.quote.has(token.lemma)) &&
  !verbs.object.has(token.lemma)

/**
 * The head of the noun phrase between a comma or quotation mark and the verb, when nothing else stands there: the
 * speaker of a tag, whatever the parser made of the words before. Null otherwise.
 */
export function subjectByShape(reading: Reading, sentence: ParsedSentence, verb: Token): Token | null {
  if (!mayTag(reading, verb)) return null
  let first = verb.index
  while (first > 0 && !isEdge(sentence.tokens[first - 1]!) && verb.index - first < LONGEST) first--
  const words = sentence.tokens.slice(first, verb.index)
  if (first === 0 || !isEdge(sentence.tokens[first - 1]!) || !words.length) return null
  if (
    !words.every((word) => /^(?:NOUN|PROPN|PRON|DET|ADJ|ADP|NUM|PART|ADV|X|SYM|PUNCT|CCONJ)$/.test(word.upos))
  )
    return null
  if (/^(?:ADP|CCONJ|SCONJ)$/.test(words[0]!.upos) || /^W/.test(words[0]!.xpos)) return null
  const noun = words.findIndex((word) => /^(?:NOUN|PROPN|PRON)$/.test(word.upos))
  if (noun < 0) return null
  const preposition = words.findIndex((word, i) => i > noun && word.upos === 'ADP')
  const end = preposition < 0 ? verb.index : first + preposition
  const head = headOfRange(sentence, first, end)
  return head && /^(?:NOUN|PROPN|PRON)$/.test(head.upos) ? head : sentence.tokens[first + noun]!
}

/** Index of the comma before a tag that closes the sentence (“…, the mayor said.”), or -1. */
export function closingTag(reading: Reading, sentence: ParsedSentence): number {
  const verb = sentence.tokens[lastWord(sentence)]
  if (!verb || !mayTag(reading, verb) || !subjectByShape(reading, sentence, verb)) return -1
  let at = verb.index - 1
  while (at > 0 && !isEdge(sentence.tokens[at]!)) at--
  return isComma(sentence.tokens[at]) ? at : -1
}

const isEdge = (token: Token): boolean => (isComma(token) && token.exact !== '-') || isQuotationMark(token)
