// The articles of a story put together, and not yet compared: what a decision of an editor is anchored in.
import type { Analysis } from './analysis.ts'

/** The lists are those of the analysis, but for the state of events, which comparing settles. */
export interface AlignedArticles extends Pick<Analysis, 'documents' | 'actors' | 'events'> {
  /** Compares the articles and gives the whole analysis. */
  compare: () => Analysis
}
