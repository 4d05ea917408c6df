// Walking the dependency tree of a parsed sentence (Universal Dependencies v2).
import type { Span } from '../model/span.ts'
import type { ParsedSentence, Token } from '../model/token.ts'

/** Is the relation of `token` one of `relations`? `nsubj` also covers its subtypes, such as `nsubj:pass`. */
export function hasRelation({ deprel }: Token, ...relations: string[]): boolean {
  for (const relation of relations)
    if (deprel.startsWith(relation) && (deprel.length === relation.length || deprel[relation.length] === ':'))
      return true
  return false
}

/** What each token governs, by sentence: parsed sentences never change. */
const governed = new WeakMap<readonly Token[], Token[][]>()
const NOBODY: readonly Token[] = []

function governedBy({ tokens }: ParsedSentence, head: number): readonly Token[] {
  let lists = governed.get(tokens)
  if (!lists) {
    lists = [[], ...tokens.map(() => [])]
    for (const token of tokens) lists[token.head + 1]!.push(token)
    governed.set(tokens, lists)
  }
  return lists[head + 1] ?? NOBODY
}

/** The tokens that `head` governs, in order of the text. */
export const childrenOf = (sentence: ParsedSentence, head: number): Token[] => [...governedBy(sentence, head)]

/** The first token that `head` governs by one of `relations`, or null. */
export const childWith = (sentence: ParsedSentence, head: number, ...relations: string[]): Token | null =>
  governedBy(sentence, head).find((token) => hasRelation(token, ...relations)) ?? null

/** What governs the token, nearest first, up to the root. */
export function ancestorsOf(sentence: ParsedSentence, index: number): Token[] {
  const found: Token[] = []
  let at = sentence.tokens[index]?.head ?? -1
  while (at >= 0 && found.length < sentence.tokens.length) {
    const token = sentence.tokens[at]!
    found.push(token)
    at = token.head
  }
  return found
}

/**
 * Indexes of the token and all that depends on it, in order; without the branches that hang on the token itself by a
 * relation of `without`.
 */
export const subtreeOf = (sentence: ParsedSentence, index: number, without: string[] = []): number[] =>
  subtreesOf(sentence, [index], without)

/** Indexes of several tokens and all that depends on them, each once, in order; `without` as for one. */
export function subtreesOf(sentence: ParsedSentence, indexes: number[], without: string[] = []): number[] {
  const inside = new Uint8Array(sentence.tokens.length)
  const found = [...new Set(indexes)]
  const roots = found.length
  for (const index of found) inside[index] = 1
  for (let i = 0; i < found.length; i++)
    for (const token of governedBy(sentence, found[i]!)) {
      if (inside[token.index] || (i < roots && hasRelation(token, ...without))) continue
      inside[token.index] = 1
      found.push(token.index)
    }
  return found.sort((a, b) => a - b)
}

/** The token of `start` to `end` (half-open, token indexes) that governs the others: the one nearest the root. */
export function headOfRange(sentence: ParsedSentence, start: number, end: number): Token | null {
  let top: Token | null = null
  let depth = Infinity
  for (const token of sentence.tokens.slice(start, end)) {
    const level = ancestorsOf(sentence, token.index).length
    if (level < depth && token.upos !== 'PUNCT') [top, depth] = [token, level]
  }
  return top ?? sentence.tokens[start] ?? null
}

/** The words from token `first` to token `last`, both included. */
export function wordsBetween(sentence: ParsedSentence, first: number, last: number): Span {
  const start = sentence.tokens[first]!.start
  const end = sentence.tokens[last]!.end
  return { start, end, exact: sentence.exact.slice(start - sentence.start, end - sentence.start) }
}

/** The words of a token with all that depends on it, from the first of these to the last. */
export function subtreeSpan(sentence: ParsedSentence, index: number): Span {
  const all = subtreeOf(sentence, index)
  return wordsBetween(sentence, all[0]!, all.at(-1)!)
}

/**
 * The words of a phrase around its head: the unbroken stretch of dependents that holds the head, without the branches
 * that hang on it by `without` and without punctuation at its ends.
 */
export function phraseSpan(
  sentence: ParsedSentence,
  index: number,
  without: string[] = ['case', 'cc', 'mark', 'conj', 'acl', 'appos', 'parataxis', 'cop', 'nsubj'],
): Span {
  const all = new Set(subtreeOf(sentence, index, without))
  let [first, last] = [index, index]
  while (all.has(first - 1)) first--
  while (all.has(last + 1)) last++
  const isMark = (at: number) => at !== index && sentence.tokens[at]!.upos === 'PUNCT'
  while (isMark(first)) first++
  while (isMark(last)) last--
  return wordsBetween(sentence, first, last)
}

/** The tokens that lie, as a whole, between two offsets into the article's text. */
export const tokensIn = (sentence: ParsedSentence, range: { start: number; end: number }): Token[] =>
  sentence.tokens.filter((token) => range.start <= token.start && token.end <= range.end)

/** The token that holds the offset, or null. */
export const tokenAt = (sentence: ParsedSentence, offset: number): Token | null =>
  sentence.tokens.find((token) => token.start <= offset && offset < token.end) ?? null
