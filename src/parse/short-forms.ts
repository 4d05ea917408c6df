// Deciding whether a full stop belongs to the word before it.
import type { SentenceWords } from '../lang/shape/sentences.ts'

/** What a word with a full stop is: never, perhaps or surely the last of its sentence, or no short form at all. */
export type ShortForm = 'goes-on' | 'may-end' | 'none'

const INITIAL = /^\p{Lu}$/u
const LETTERS = /^(?:\p{L}\.)+\p{L}$/u

/**
 * Is `word`, which a full stop follows, a short form? `next` is what stands after the stop and a space: some, such as
 * "No.", are short forms only before a number.
 */
export function shortForm(word: string, next: string, words: SentenceWords): ShortForm {
  const last = word.slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf('/')) + 1)
  if (words.titles.has(last)) return 'goes-on'
  if (words.beforeNumbers.has(last)) return /^\d/.test(next) ? 'goes-on' : 'none'
  if (INITIAL.test(last) || LETTERS.test(last) || words.abbreviations.has(last)) return 'may-end'
  return 'none'
}

/** Is `word` a single capital, as in "J. Smith"? */
export const isInitial = (word: string): boolean => INITIAL.test(word)
