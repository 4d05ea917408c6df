// Finding a tag by its shape alone: a comma or quotation mark, a noun phrase, a verb of saying.
import type { ParsedSentence, Token } from '../../model/token.ts'
import { headOfRange } from '../../text/tree.ts'
import { lastWord } from './content.ts'
import { isComma, isQuotationMark } from './reading.ts'
import type { Reading } from './reading.ts'

const LONGEST = 14

/** Is the verb one that tags what was said, in a finite form? */
export const mayTag = ({ reporting: { verbs } }: Reading, token: Token): boolean =>
  /^VB[DZPN]$/.test(token.xpos) &&
  (verbs.clause.has(token.lemma) || verbs.quote.has(token.lemma)) &&
  !verbs.object.has(token.lemma)

/**
 * The head of the noun phrase between a comma or quotation mark and the verb, when nothing else stands there: the
 * speaker of a tag, whatever the parser made of the words before. Null otherwise.
 */
export function subjectByShape(reading: Reading, sentence: ParsedSentence, verb: Token): Token | null {
  if (!mayTag(reading, verb)) return null
  const quoted = subjectBehindQuotation(reading, sentence, verb)
  if (quoted) return quoted
  let last = verb.index - 1
  while (last > 0 && /^(?:AUX|ADV)$/.test(sentence.tokens[last]!.upos)) last--
  let first = last + 1
  while (first > 0 && !isEdge(sentence.tokens[first - 1]!) && verb.index - first < LONGEST) first--
  const words = sentence.tokens.slice(first, last + 1)
  if (first === 0 || !isEdge(sentence.tokens[first - 1]!) || !words.length || !isNounPhrase(words))
    return null
  return headOfPhrase(sentence, words)
}

/**
 * “…,” Amara Obi, a nurse who saw it, said: the noun right behind a quotation, when only asides stand between it and
 * the verb.
 */
function subjectBehindQuotation(reading: Reading, sentence: ParsedSentence, verb: Token): Token | null {
  const quotation = reading.quotations.findLast(({ end }) => end <= verb.start)
  if (!quotation || quotation.end <= sentence.start) return null
  const words = sentence.tokens.filter((token) => token.start >= quotation.end && token.index < verb.index)
  while (words.length && isEdge(words[0]!)) words.shift()
  const aside = words.findIndex(isEdge)
  const name = aside < 0 ? words : words.slice(0, aside)
  if (!name.length || words.length > LONGEST * 2 || !isNounPhrase(name)) return null
  const rest = aside < 0 ? [] : words.slice(aside + 1)
  if (rest.some((word) => /^(?:VB[DZP]|MD)$/.test(word.xpos)) && !/^W/.test(rest[0]?.xpos ?? '')) return null
  return headOfPhrase(sentence, name)
}

/** Only nouns and what goes with them, not behind a preposition or conjunction. */
const isNounPhrase = (words: Token[]): boolean =>
  words.every((word) => /^(?:NOUN|PROPN|PRON|DET|ADJ|ADP|NUM|PART|ADV|X|SYM|PUNCT|CCONJ)$/.test(word.upos)) &&
  words.some((word) => /^(?:NOUN|PROPN|PRON)$/.test(word.upos)) &&
  !/^(?:ADP|CCONJ|SCONJ)$/.test(words[0]!.upos) &&
  !/^W/.test(words[0]!.xpos)

/** The head of a noun phrase: by the tree, but never behind its first preposition. */
function headOfPhrase(sentence: ParsedSentence, words: Token[]): Token {
  const nouns = words.filter((word) => /^(?:NOUN|PROPN|PRON)$/.test(word.upos))
  const first = words[0]!.index
  const preposition = words.find((word) => word.upos === 'ADP' && word.index > nouns[0]!.index)
  const head = headOfRange(sentence, first, (preposition ?? words.at(-1)!).index + (preposition ? 0 : 1))
  return head && nouns.includes(head) ? head : nouns[0]!
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
