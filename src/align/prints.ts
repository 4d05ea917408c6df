// By what it is known that two articles print the same text at a place: its sentence with one beside it, word for word.
import type { Span } from '../model/span.ts'

/** Shorter sentences come back in any article; “it did not reply to a request” does too, but not with the same one beside it. */
const FEWEST_WORDS = 10

/**
 * One key for the sentence with the one before it, one for it with the one behind, each with how far into the sentence `at` stands
 * (an offset into the article): what shares a key stands in the same text. None for short sentences.
 */
export function printsOf(sentences: readonly Span[], sentence: number, at: number): string[] {
  const wordsAt = (index: number): string[] => sentences[index]?.exact.split(/\s+/) ?? []
  const own = wordsAt(sentence)
  if (own.length < FEWEST_WORDS) return []
  const place = `${at - sentences[sentence]!.start}`
  const pairs = [
    [wordsAt(sentence - 1), own],
    [own, wordsAt(sentence + 1)],
  ]
  return pairs
    .filter((pair) => pair.every((words) => words.length > 0))
    .map((pair) => [place, ...pair.flatMap((words) => ['\n', ...words])].join(' '))
}
