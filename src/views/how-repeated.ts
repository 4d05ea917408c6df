// How a sentence repeats an earlier one, in words.
import type { Sentence } from '../model/sentence.ts'

/** Says whether the words are the same, white space aside, or a few were left out or put in. */
export function howRepeated(sentence: Sentence, earlier: Sentence): string {
  const plain = ({ exact }: Sentence): string => exact.replace(/\s+/g, ' ').trim()
  if (plain(sentence) === plain(earlier)) return 'word for word'
  return plain(sentence).length < plain(earlier).length ? 'but for words left out' : 'but for words put in'
}
