// Finding a token by its place, quick also in a sentence that is as long as a book.
import type { ParsedSentence, Token } from '../model/token.ts'

/** Index of the first token that ends behind `offset`; the number of tokens when none does. */
export function indexOfTokenAt({ tokens }: ParsedSentence, offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The token that holds `offset`, or null. */
export function tokenHolding(sentence: ParsedSentence, offset: number): Token | null {
  const token = sentence.tokens[indexOfTokenAt(sentence, offset)]
  return token && token.start <= offset ? token : null
}

/** The tokens that lie, as a whole, in a range of offsets. */
export function tokensInRange(sentence: ParsedSentence, range: { start: number; end: number }): Token[] {
  const found: Token[] = []
  for (let at = indexOfTokenAt(sentence, range.start); at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at]!
    if (token.end > range.end) break
    if (token.start >= range.start) found.push(token)
  }
  return found
}
