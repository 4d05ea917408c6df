// How a paragraph is worded: finished sentences, headlines, lists of words in a pattern.
import type { SectionWords } from '../../lang/shape/sections.ts'

/** Does the paragraph end as a sentence ends? */
export const isFinished = (words: string): boolean => /[.!?…:;,]["'”’»)\]]*$/.test(words)

/** Does the paragraph not end as a statement does? A question or a call may be a headline. */
export const isLeftOpen = (words: string): boolean =>
  !isFinished(words) || /[\p{L}\p{N}]["”’]?[?!]$/u.test(words)

/** Is it running text: finished, or too long for anything else? */
export const isProse = (words: string): boolean =>
  (isFinished(words) && countWords(words) >= 6) || countWords(words) > 30

export const countWords = (words: string): number => words.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0

/** Are nearly all of its longer words capitalised, as in the headlines of some papers? */
export function isTitleCase(words: string): boolean {
  const long = words.match(/[\p{L}][\p{L}\p{N}’'-]{3,}/gu) ?? []
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.8 * long.length
}

/** Is every word a capitalised one, or a small one that joins names? */
export const isNameLike = (words: string, { bylineJoiners, nameParticles }: SectionWords): boolean =>
  (words.match(/[\p{L}][\p{L}’'.-]*/gu) ?? []).every(
    (word) => /^\p{Lu}/u.test(word) || bylineJoiners.includes(word) || nameParticles.includes(word),
  )

/** Case, spacing and the kind of quotation marks set aside: only to compare, never to store. */
export const comparable = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[“”«»"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[.\s]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()

/** A pattern that matches any of the phrases, longest first; made once for the same list, which every paragraph asks for. */
export function anyOf(phrases: readonly string[]): string {
  const known = patterns.get(phrases)
  if (known !== undefined) return known
  const pattern = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|')
  patterns.set(phrases, pattern)
  return pattern
}

const patterns = new WeakMap<readonly string[], string>()
