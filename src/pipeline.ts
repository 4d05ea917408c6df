// The stages in order: from the articles of one story to everything that was found in them.
import type { Analysis } from './model/analysis.ts'
import type { Article } from './model/article.ts'
import type { Problem } from './model/problem.ts'

/** What the stages need besides the articles: words, gazetteers and weights, read from disk by the caller. */
export type Resources = Record<string, unknown>

/** Called as the analysis goes on, with words for what comes next. */
export type OnStep = (step: string) => void

/** Analyses one story. Pure: the same articles and resources give the same analysis. */
export function analyse(
  articles: readonly Article[],
  problems: readonly Problem[],
  _resources: Resources,
  onStep: OnStep = () => {},
): Analysis {
  onStep('Reading the articles')
  const nothing = { sentences: [], mentions: [], times: [], quantities: [], attributions: [], events: [] }
  const documents = articles.map((article) => ({
    ...article,
    words: article.text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0,
    ...nothing,
  }))
  return {
    version: 1,
    documents,
    actors: [],
    events: [],
    comparisons: [],
    related: [],
    problems: [...problems],
  }
}
