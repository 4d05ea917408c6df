// What is seen of each word by itself: its letters as numbers, how it is written, what the gazetteer knows it as.
import { hashText, mix } from '../../learn/hash.ts'
import type { Gazetteer } from '../../lang/shape/gazetteer.ts'
import type { NameWords } from '../../lang/shape/names.ts'
import { Known } from '../../lang/shape/gazetteer.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { sentenceCase, type SentenceCase } from '../../text/sentence-case.ts'
import { classOf } from './word-class.ts'

/** How a word is written. */
export const Case = { none: 0, lower: 1, capital: 2, upper: 3, mixed: 4, initial: 5, number: 6 } as const

export interface TokenFacts {
  text: string
  /** The word as it would stand in running text: a word of a headline in capitals gets one capital. */
  normal: string
  lower: string
  exact: number
  low: number
  shape: number
  prefixes: readonly number[]
  suffixes: readonly number[]
  case: number
  /** Has a capital, but every first word has one here, or every word in a headline. */
  forced: boolean
  isCapital: boolean
  isFirst: boolean
  /** Bits of `Known` of the word, and of its singular when it is in lower case. */
  known: number
  /** What kind of meaning it has as a word of the language, read from its basic form; 0 for none. */
  meaning: number
  /** Bits of `Word`. */
  class: number
}

const LETTERED = /\p{L}/u

function caseOf(word: string): number {
  if (/^\p{Lu}\.$/u.test(word)) return Case.initial
  if (/^\p{N}/u.test(word)) return Case.number
  if (!LETTERED.test(word)) return Case.none
  if (word === word.toLowerCase()) return Case.lower
  if (word.length > 1 && word === word.toUpperCase()) return Case.upper
  if (/^\p{Lu}/u.test(word)) return /\p{Lu}/u.test(word.slice(1)) ? Case.mixed : Case.capital
  return Case.mixed
}

const shapeOf = (word: string): string =>
  word
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1{2,}/g, '$1$1')

const titled = (word: string): string =>
  word.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())

function knownOf(word: string, lower: string, gazetteer: Gazetteer): number {
  const known = gazetteer.known(word)
  const common = gazetteer.known(lower)
  if (word !== lower) return known | (common & ~(Known.given | Known.family))
  return known || (lower.length > 3 && lower.endsWith('s') ? gazetteer.known(lower.slice(0, -1)) : 0)
}

/** The kind of meaning of a word, of itself or of the first basic form that a dictionary has. */
function meaningOf(lower: string, gazetteer: Gazetteer, words: NameWords): number {
  const own = gazetteer.meaning(lower)
  if (own !== 0) return own
  for (const [ending, instead] of words.inflections)
    if (lower.length > ending.length + 2 && lower.endsWith(ending)) {
      const meaning = gazetteer.meaning(lower.slice(0, lower.length - ending.length) + instead)
      if (meaning !== 0) return meaning
    }
  return 0
}

const OPENING = /^["'“‘«([*•–—-]+$|^``$/

/** A word as it was met: what is true of it everywhere, and its facts by where it stood. */
interface MetWord {
  case: number
  /** After it, a word with a capital may only have it for standing first. */
  opens: boolean
  facts: (TokenFacts | undefined)[]
}

/** As many words are remembered. */
const MOST = 20_000
const metWords = new WeakMap<Gazetteer, Map<string, MetWord>>()

function meet(text: string, met: Map<string, MetWord>): MetWord {
  const opens = /^[.:!?]$/.test(text) || (OPENING.test(text) && text !== "'")
  const word: MetWord = { case: caseOf(text), opens, facts: [] }
  if (met.size >= MOST) met.clear()
  met.set(text, word)
  return word
}

const inRunningText = ({ exact, cased }: Token): string => cased ?? exact

/** The facts of all words of a sentence; the same object for a word in the same kind of place, while it is remembered. */
export function factsOf(sentence: ParsedSentence, gazetteer: Gazetteer, words: NameWords): TokenFacts[] {
  const met = metWords.get(gazetteer) ?? new Map<string, MetWord>()
  metWords.set(gazetteer, met)
  const style = sentenceCase(sentence.tokens.map(inRunningText))
  let mayBegin = true
  return sentence.tokens.map((token) => {
    const exact = inRunningText(token)
    const word = met.get(exact) ?? meet(exact, met)
    const isFirst = mayBegin && word.case !== Case.none
    if (isFirst) mayBegin = false
    else if (word.opens) mayBegin = true
    const place = (isFirst ? 1 : 0) + (style === 'running' ? 0 : style === 'title' ? 2 : 4)
    return (word.facts[place] ??= makeFacts(exact, word.case, isFirst, style, gazetteer, words))
  })
}

function makeFacts(
  text: string,
  written: number,
  isFirst: boolean,
  style: SentenceCase,
  gazetteer: Gazetteer,
  words: NameWords,
): TokenFacts {
  const normal = style === 'upper' && written === Case.upper && text.length > 3 ? titled(text) : text
  const lower = text.toLowerCase()
  const isCapital = written !== Case.none && written !== Case.lower && written !== Case.number
  return {
    text,
    normal,
    lower,
    exact: hashText(normal),
    low: hashText(lower),
    shape: mix(hashText(shapeOf(normal)), style === 'upper' ? 1 : 0),
    prefixes: [1, 2, 3, 4].map((length) => hashText(lower, 0, Math.min(length, lower.length))),
    suffixes: [1, 2, 3, 4].map((length) => hashText(lower, Math.max(0, lower.length - length))),
    case: written,
    forced: isCapital && (isFirst || style !== 'running'),
    isCapital,
    isFirst,
    known: knownOf(normal, lower, gazetteer),
    meaning: meaningOf(lower, gazetteer, words),
    class: classOf(lower, words),
  }
}
