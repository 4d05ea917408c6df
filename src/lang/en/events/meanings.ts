// Reads the list of words that say the same: a meaning a line, verbs and, after a bar, nouns.
import type { Meanings } from '../../shape/events.ts'

/** Meanings by word; a meaning is the number of its line. */
export function readMeanings(list: string): Meanings {
  const verbs = new Map<string, Set<number>>()
  const nouns = new Map<string, Set<number>>()
  for (const [meaning, line] of list.trim().split('\n').entries())
    for (const [i, words] of line.split('|').entries())
      for (const word of words.split(' ')) {
        const known = i === 0 ? verbs : nouns
        const meanings = known.get(word)
        if (meanings) meanings.add(meaning)
        else known.set(word, new Set([meaning]))
      }
  return { verbs, nouns }
}
