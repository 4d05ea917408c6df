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
  /** Files of articles that may belong to another story: what they do not tell here is no silence. */
  strangers: ReadonlySet<string>
}
