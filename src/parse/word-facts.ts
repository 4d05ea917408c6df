// What the tagger and the parser look at in a word, as feature numbers, computed once a word.
import { hashText, mix } from '../learn/hash.ts'
import { knownKind } from './known-words.ts'

/** Feature numbers of a word: its normal form, shape and ends. */
export interface WordFacts {
  /** Lower case, digits as 0, straight apostrophes. */
  word: number
  shape: number
  suffix1: number
  suffix2: number
  suffix3: number
  suffix4: number
  prefix1: number
  prefix2: number
  prefix3: number
  /** What compromise's lists say of it. */
  kind: number
}

const CACHE_LIMIT = 50_000
const cache = new Map<string, WordFacts>()

/** The form under which the models know a word. */
export const normalForm = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\p{Nd}/gu, '0')
    .replace(/[’ʼ]/g, "'")
    .replace(/[“”]/g, '"')

/** The kinds of characters in order, runs cut to two: "McDonald" is XxXxx, "F-16s" is X-ddx. */
function shapeOf(word: string): string {
  let shape = ''
  for (const char of word.slice(0, 40)) {
    const kind = /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : /\p{Nd}/u.test(char) ? 'd' : char
    if (!(shape.endsWith(kind) && shape.at(-2) === kind)) shape += kind
  }
  return shape
}

/** The facts of `word`; the same object for the same word while it is remembered. */
export function factsOf(word: string): WordFacts {
  const known = cache.get(word)
  if (known) return known
  const norm = normalForm(word)
  const { length } = norm
  const ending = (count: number) => (length < count ? 0 : hashText(norm, length - count))
  const beginning = (count: number) => (length < count ? 0 : mix(3, hashText(norm, 0, count)))
  const facts: WordFacts = {
    word: hashText(norm),
    shape: hashText(shapeOf(word)),
    suffix1: ending(1),
    suffix2: ending(2),
    suffix3: ending(3),
    suffix4: ending(4),
    prefix1: beginning(1),
    prefix2: beginning(2),
    prefix3: beginning(3),
    kind: hashText(knownKind(norm)),
  }
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(word, facts)
  return facts
}

/** Stands beyond both ends of a sentence. */
export const NO_WORD: WordFacts = factsOf('')
