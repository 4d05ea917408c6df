// What all comparing of a story rests on.
import type { ComparisonWords } from '../lang/shape/comparison.ts'
import type { Actor } from '../model/actor.ts'
import type { Origin } from '../model/origin.ts'
import type { StoryDocument } from '../model/story-document.ts'

export interface Ground {
  stories: readonly StoryDocument[]
  actors: readonly Actor[]
  /** Texts that several articles print. */
  origins: readonly Origin[]
  words: ComparisonWords
  /** The outlet of each article by the article's id; an article without one stands for itself. */
  outlets: ReadonlyMap<string, string>
  /** Files of articles that may belong to another story: what they do not tell here is no silence. */
  strangers: ReadonlySet<string>
}

/** Whose word an article is: two articles of one outlet vouch once. */
export const outletsOf = (stories: readonly StoryDocument[]): Map<string, string> =>
  new Map(stories.map(({ found }) => [found.id, found.source ?? found.id]))
