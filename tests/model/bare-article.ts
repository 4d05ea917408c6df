// An article of which nothing is known but its words, for tests.
import type { Article } from '../../src/model/article.ts'

/** `text` as an article in English; `known` is what a test knows besides. */
export const bareArticle = (text: string, known: Partial<Article> = {}): Article => ({
  id: 'a',
  file: `${known.id ?? 'a'}.txt`,
  source: null,
  headline: null,
  publishedOn: null,
  publishedBasis: null,
  byline: null,
  url: null,
  rights: null,
  language: 'en',
  text,
  sections: [],
  ...known,
})
