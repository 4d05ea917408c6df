// Finding a tag by its shape alone: a comma or quotation mark, a noun phrase, a verb of saying.
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, hasRelation, headOfRange, subtreeOf } from '../../text/tree.ts'
import type { Quotation } from '../quotations/quotations.ts'
import { lastWord } from './content.ts'
import { isComma, isQuotationMark } from './reading.ts'
import type { Reading } from './reading.ts'

const LONGEST = 14

/** Is the verb one that tags what was said, in a finite form? */
export const mayTag = ({ reporting: { verbs } }: Reading, token: Token, isQuoted = false): boolean =>
  /^VB[DZPN]$/.test(token.xpos) &&
  (verbs.clause.has(token.lemma) || verbs.quote.has(token.lemma)) &&
  (isQuoted || !verbs.object.has(token.lemma))

/** Where the words right before a verb show its subject, whatever the parser made of the sentence. */
export interface ShapedSubject {
  head: Token
  /** Indexes of its first and last token. */
  first: number
  last: number
  /** Whether a comma or quotation mark stands before it, so that it may be a tag. */
  isTag: boolean
}

/**
 * The noun phrase that alone stands between the verb and a comma, quotation mark, relative pronoun, subordinating word
 * or the start of the sentence. Null when other words stand there too, or when the parser's subject includes it.
 */
export function subjectByShape(
  reading: Reading,
  sentence: ParsedSentence,
  verb: Token,
): ShapedSubject | null {
  if (!isFiniteVerb(sentence, verb)) return null
  const quoted = mayTag(reading, verb, true) ? subjectBehindQuotation(reading, sentence, verb) : null
  const opening = quoted ?? subjectBeforeAside(sentence, verb)
  if (opening) return opening
  let last = verb.index - 1
  while (last > 0 && /^(?:AUX|ADV|PART)$/.test(sentence.tokens[last]!.upos)) last--
  let first = last + 1
  while (first > 0 && !isBoundary(sentence.tokens[first - 1]!) && verb.index - first < LONGEST) first--
  const before = sentence.tokens[first - 1]
  while (first < last && sentence.tokens[first]!.upos === 'CCONJ') first++
  const words = sentence.tokens.slice(first, last + 1)
  if ((before && !isBoundary(before)) || !words.length || !isNounPhrase(words)) return null
  const own = childrenOf(sentence, verb.index).filter((child) => hasRelation(child, 'nsubj'))
  const inside = own.find((child) => child.index >= first && child.index <= last)
  const head = inside ?? headOfPhrase(sentence, words)
  if (
    !inside &&
    own.some((child) => subtreeOf(sentence, child.index).includes(head.index) && head.deprel === 'conj')
  )
    return null
  const isList = before !== undefined && isComma(before) && words.some((word) => word.upos === 'CCONJ')
  if (words.at(-1)!.upos === 'CCONJ' || (isList && !inside)) return null
  return {
    head,
    first,
    last,
    isTag: before !== undefined && isEdge(before) && mayTag(reading, verb, isBeforeMark(sentence, verb)),
  }
}

const isBeforeMark = (sentence: ParsedSentence, verb: Token): boolean =>
  sentence.tokens[verb.index + 1]?.upos === 'PUNCT'

const isFiniteVerb = (sentence: ParsedSentence, verb: Token): boolean =>
  /^VB[DZP]$/.test(verb.xpos) ||
  (verb.xpos === 'VBN' && childrenOf(sentence, verb.index).some((child) => child.deprel === 'aux'))

const isBoundary = (token: Token): boolean =>
  isEdge(token) || token.upos === 'SCONJ' || /^W(?:DT|P|RB)$/.test(token.xpos)

/**
 * “…,” Amara Obi, a nurse who saw it, said: the noun right behind a quotation, when only asides stand between it and
 * the verb.
 */
function subjectBehindQuotation(
  reading: Reading,
  sentence: ParsedSentence,
  verb: Token,
): ShapedSubject | null {
  const quotation = reading.quotations.findLast((q) => q.end <= verb.start && !isNickname(reading, q))
  if (!quotation || !leadsTo(reading, quotation, sentence)) return null
  const words = sentence.tokens.filter((token) => token.start >= quotation.end && token.index < verb.index)
  while (words.length && isEdge(words[0]!)) words.shift()
  const aside = words.findIndex(isEdge)
  const name = aside < 0 ? words : words.slice(0, aside)
  while (name.length && /^(?:ADV|AUX|PART)$/.test(name.at(-1)!.upos)) name.pop()
  if (!name.length || words.length > LONGEST * 2 || !isNounPhrase(name)) return null
  const rest = aside < 0 ? [] : words.slice(aside + 1)
  if (aside >= 0 && !isEdge(words.findLast(({ upos }) => !/^(?:ADV|AUX)$/.test(upos))!)) return null
  if (rest.some((word) => /^(?:VB[DZP]|MD)$/.test(word.xpos)) && !/^W/.test(rest[0]?.xpos ?? '')) return null
  return { head: headOfPhrase(sentence, name), first: name[0]!.index, last: name.at(-1)!.index, isTag: true }
}

/** It ends in the sentence, or right before it with a call or question: “Run!” Ana Diaz, a nurse, shouted. */
const leadsTo = ({ text }: Reading, { end, inner }: Quotation, sentence: ParsedSentence): boolean =>
  end > sentence.start ||
  (text.slice(end, sentence.start).trim() === '' && /[!?…]/.test(text[inner.end - 1] ?? ''))

/** Ana “Mia” Diaz: one word in marks, a name on both sides. */
const isNickname = ({ text }: Reading, { start, end }: Quotation): boolean =>
  /\p{L} $/u.test(text.slice(0, start).slice(-2)) && /^\S+ \p{Lu}/u.test(text.slice(start, end + 3))

/** Index of the comma that ends a participle phrase at the start of a sentence; it may stand in quotation marks. -1 if none. */
export function edgeOfFronted(reading: Reading, sentence: ParsedSentence, verb: Token): number {
  const comma = sentence.tokens.find(
    (token) =>
      token.exact === ',' &&
      token.index > verb.index &&
      reading.quotations.every(
        (q) => q.end <= token.start || q.start >= token.end || q.inner.end === token.end,
      ),
  )
  if (!comma) return -1
  return isQuotationMark(sentence.tokens[comma.index + 1]!) ? comma.index + 1 : comma.index
}

/** Amara Obi, a nurse, said …: the noun that opens the sentence, when one aside between commas leads to the verb. */
function subjectBeforeAside(sentence: ParsedSentence, verb: Token): ShapedSubject | null {
  if (!isComma(sentence.tokens[verb.index - 1])) return null
  const words = sentence.tokens.slice(0, verb.index - 1)
  const comma = words.findIndex(isEdge)
  const aside = words.slice(comma + 1)
  if (comma < 1 || words.length > LONGEST * 2 || aside.some(isEdge) || !isNounPhrase(words.slice(0, comma)))
    return null
  const isClause = aside.some((word) => /^(?:VB[DZP]|MD)$/.test(word.xpos))
  if (isClause && !/^W/.test(aside[0]?.xpos ?? '')) return null
  return { head: headOfPhrase(sentence, words.slice(0, comma)), first: 0, last: comma - 1, isTag: false }
}

/** Only nouns and what goes with them, not behind a preposition or conjunction. */
export const isNounPhrase = (words: Token[]): boolean =>
  words.length > 0 &&
  words.every(
    (word) =>
      /^(?:NOUN|PROPN|PRON|DET|ADJ|ADP|NUM|PART|ADV|X|SYM|PUNCT|CCONJ)$/.test(word.upos) ||
      /^NNP/.test(word.xpos),
  ) &&
  words.some((word) => /^(?:NOUN|PROPN|PRON)$/.test(word.upos)) &&
  !/^(?:ADP|CCONJ|SCONJ)$/.test(words[0]!.upos) &&
  !/^W/.test(words[0]!.xpos)

/** The head of a noun phrase: by the tree, but never behind its first preposition. */
export function headOfPhrase(sentence: ParsedSentence, words: Token[]): Token {
  const nouns = words.filter((word) => /^(?:NOUN|PROPN|PRON)$/.test(word.upos))
  const first = words[0]!.index
  const preposition = words.find((word) => word.upos === 'ADP' && word.index > nouns[0]!.index)
  const head = headOfRange(sentence, first, (preposition ?? words.at(-1)!).index + (preposition ? 0 : 1))
  return head && nouns.includes(head) ? head : nouns[0]!
}

/** Index of the comma before a tag that closes the sentence (“…, the mayor told Radio Norwind on Monday.”), or -1. */
export function closingTag(reading: Reading, sentence: ParsedSentence): number {
  const { hearer } = reading.reporting.verbs
  const verb = sentence.tokens.findLast(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos))
  if (!verb || !mayTag(reading, verb) || !subjectByShape(reading, sentence, verb)?.isTag) return -1
  const rest = sentence.tokens.slice(verb.index + 1, lastWord(sentence) + 1)
  const isHeard = hearer.has(verb.lemma) && rest.length <= LONGEST && !rest.some(isEdge)
  if (
    rest.length &&
    !isHeard &&
    !rest.every(({ exact }) => reading.reporting.whenWords.has(exact.toLowerCase()))
  )
    return -1
  let at = verb.index - 1
  while (at > 0 && !isEdge(sentence.tokens[at]!)) at--
  return isComma(sentence.tokens[at]) ? at : -1
}

const isEdge = (token: Token): boolean => (isComma(token) && token.exact !== '-') || isQuotationMark(token)
