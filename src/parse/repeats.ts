// Sentences that stand in an article a second time, word for word.

/** Shorter ones, such as "Read more", may well be said twice. */
const FEWEST_WORDS = 4

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** For each sentence the index of the first earlier one with the same words, white space aside; null for a new one. */
export function findRepeats(sentences: readonly string[]): (number | null)[] {
  const seen = new Map<string, number>()
  return sentences.map((sentence, index) => {
    const words = plain(sentence)
    if (words.split(' ').length < FEWEST_WORDS) return null
    const first = seen.get(words)
    if (first === undefined) seen.set(words, index)
    return first ?? null
  })
}
