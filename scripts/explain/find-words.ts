// Finds the words that somebody asks about in an article, as they are printed or nearly so.
import type { Span } from '../../src/model/span.ts'
import { spanOf } from '../../src/text/spans.ts'

/** Places of `words` in `text`; case, white space and kinds of quotation marks do not matter. */
export function findWords(text: string, words: string): Span[] {
  const pieces = words.trim().split(/\s+/).map(patternOf)
  if (pieces.join('') === '') return []
  return [...text.matchAll(new RegExp(pieces.join('\\s+'), 'giu'))].map(({ 0: exact, index }) =>
    spanOf(text, index, index + exact.length),
  )
}

const patternOf = (word: string): string =>
  [...word]
    .map((char) =>
      /["“”„]/.test(char)
        ? '["“”„]'
        : /['‘’]/.test(char)
          ? "['‘’]"
          : char.replace(/[$()*+.?[\\\]^{|}]/u, '\\$&'),
    )
    .join('')

/** The sentences that share most words with those asked for, the best first. */
export function nearestSentences<S extends Span>(sentences: readonly S[], words: string, most = 3): S[] {
  const wanted = new Set(wordsOf(words))
  const shared = (sentence: S): number => new Set(wordsOf(sentence.exact).filter((w) => wanted.has(w))).size
  return sentences
    .map((sentence) => ({ sentence, score: shared(sentence) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ sentence }) => sentence)
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The line of an offset, from 1. */
export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
