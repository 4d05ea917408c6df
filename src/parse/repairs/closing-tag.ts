// Finding who says it at the end of a sentence: "The ferry sank, the captain told reporters".
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import { hangingOn, hasFiniteForm, isNoun } from './words-of-tree.ts'

/** What may stand in a noun phrase, between two commas or before the verb. */
const IN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADP)$/
/** Relations by which a word of a noun phrase describes one behind it. */
const DESCRIBES_NEXT = /^(?:compound|amod|det|nummod|nmod:poss|nmod:desc|flat)/

export const isComma = (token: Token | undefined): boolean => token?.exact === ','

/** A verb of saying behind which nothing but a hearer, time or place stands. */
export function isClosing(
  tokens: readonly Token[],
  verb: Token,
  { sayingVerbs, hearerVerbs }: NewsGrammarWords,
): boolean {
  if (verb.upos !== 'VERB' || !sayingVerbs.has(verb.lemma) || !(hasFiniteForm(verb) || verb.xpos === 'VBN'))
    return false
  const next = tokens[verb.index + 1]
  if (!next || (!hearerVerbs.has(verb.lemma) && !/^(?:ADP|ADV|PUNCT)$/.test(next.upos))) return false
  if (hangingOn(tokens, verb).some(({ deprel }) => /^(?:aux|cc$|mark)/.test(deprel))) return false
  return !tokens.some((t) => t.index > verb.index && (hasFiniteForm(t) || t.xpos === 'MD' || isComma(t)))
}

/** A noun phrase: the index of its first word, and its head. */
export interface Phrase {
  first: number
  head: Token
}

/** The noun phrase that ends before a word, over a comma, and stands behind another comma. */
export function phraseBefore(tokens: readonly Token[], end: number): Phrase | null {
  const last = isComma(tokens[end - 1]) ? end - 2 : end - 1
  let first = last + 1
  while (first > 0 && isInPhrase(tokens, tokens[first - 1]!)) first--
  const phrase = tokens.slice(first, last + 1)
  const head = phrase.find((t) => isNoun(t) && !describesNext(t, last))
  return head && isComma(tokens[first - 1]) && phrase[0]!.upos !== 'ADP' ? { first, head } : null
}

/** “Two officials briefed on the matter”: a participle between a noun and a preposition is part of the phrase. */
const isInPhrase = (tokens: readonly Token[], token: Token): boolean => {
  const [before, next] = [tokens[token.index - 1], tokens[token.index + 1]]
  if (token.xpos === 'VBN') return before !== undefined && isNoun(before) && next?.upos === 'ADP'
  return IN_PHRASE.test(token.upos)
}

const describesNext = ({ deprel, head, index }: Token, last: number): boolean =>
  DESCRIBES_NEXT.test(deprel) && head > index && head <= last
