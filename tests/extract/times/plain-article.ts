// An article for tests that need no tags: each line a sentence, words split at white space.
import type { ParsedArticle } from '../../../src/model/token.ts'
import { bareArticle } from '../../model/bare-article.ts'

/** A parsed article of `text` in which no word is tagged and no tree is drawn. */
export function plainArticle(text: string): ParsedArticle {
  const place = { paragraph: 0, line: 1, section: 'body', repeats: null } as const
  const sentences = [...text.matchAll(/[^\n]+/g)].map((line, index) => ({
    ...place,
    start: line.index,
    end: line.index + line[0].length,
    exact: line[0],
    index,
    tokens: [...line[0].matchAll(/\S+/g)].map((word, at) => ({
      start: line.index + word.index,
      end: line.index + word.index + word[0].length,
      exact: word[0],
      index: at,
      lemma: word[0].toLowerCase(),
      upos: 'X' as const,
      xpos: '',
      head: -1,
      deprel: 'dep',
    })),
  }))
  return { article: bareArticle(text), sentences }
}
