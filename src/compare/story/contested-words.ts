// Which contested words each article uses, and in whose voice.
import type { ComparisonWords } from '../../lang/shape/comparison.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, hasRelation, wordsBetween } from '../../text/tree.ts'
import type { Answer } from '../answer.ts'

/** Every phrase with a contested word, repeats left out, in order of the articles and of the text. */
export function findContestedWords(stories: readonly StoryDocument[], words: ComparisonWords): Answer[] {
  return stories.flatMap(({ parsed }, document) =>
    parsed.sentences
      .filter((s) => s.repeats === null && s.section !== 'credit')
      .flatMap((sentence) => {
        const heads = new Set(
          sentence.tokens.filter((t) => isContested(t, words)).map((t) => headOf(sentence, t).index),
        )
        return [...heads].map((index) => ({ document, span: phraseOf(sentence, index) }))
      }),
  )
}

const isContested = (token: Token, { contestedWords }: ComparisonWords): boolean =>
  token.upos !== 'PROPN' &&
  (contestedWords.has(token.lemma.toLowerCase()) || contestedWords.has(token.exact.toLowerCase()))

/** The noun that a contested word describes: "attack" of "terror attack". */
function headOf(sentence: ParsedSentence, token: Token): Token {
  return hasRelation(token, 'compound', 'amod') ? (sentence.tokens[token.head] ?? token) : token
}

/** The noun with the words directly before it that describe it, without article and number. */
function phraseOf(sentence: ParsedSentence, index: number): Answer['span'] {
  const before = childrenOf(sentence, index).filter(
    (t) => hasRelation(t, 'compound', 'amod') && t.upos !== 'NUM' && t.index < index,
  )
  let first = index
  while (before.some((t) => t.index === first - 1)) first--
  return wordsBetween(sentence, first, index)
}
