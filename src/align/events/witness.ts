// Somebody who watches reports being put together, for the commands that explain it. Nothing that is found depends on it.
import type { Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'
import type { WordUse } from './word-use.ts'

/** Two reports that are compared, with all that weighing them rests on. */
export interface ComparedPair {
  a: Report
  b: Report
  /** What their evidence must add up to. */
  threshold: number
  story: StoryKnowledge
  use: WordUse
}

/**
 * Why reports stay apart whose own evidence is enough: other reports of the groups that they are in stand `against` it, the
 * groups agree too little (`disagree`), or an `editor` keeps them apart.
 */
export type Refusal = 'against' | 'disagree' | 'editor'

export interface Witness {
  onCompared(pair: ComparedPair): void
  onRefused(a: Report, b: Report, why: Refusal): void
}
