// How a sentence repeats an earlier one, in words.
import type { Sentence } from '../model/sentence.ts'
import { pageWords } from '../words/page-words.ts'

/** Says whether the words are the same, white space aside, or a few were left out or put in. */
export function howRepeated(sentence: Sentence, earlier: Sentence): string {
  const say = pageWords.compare.again
  const plain = ({ exact }: Sentence): string => exact.replace(/\s+/g, ' ').trim()
  if (plain(sentence) === plain(earlier)) return say.exact
  return plain(sentence).length < plain(earlier).length ? say.shorter : say.longer
}
