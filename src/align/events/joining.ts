// What the last joins between articles work on: groups that grow, and what each article tells of each.
import type { Grouping } from './grouping.ts'
import type { Pair } from './pairs.ts'
import type { Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'

/** No two articles' reports are joined on less. Chosen on annotated news. */
export const LEAST_EVIDENCE = 1.4

export interface Joining {
  grouping: Grouping
  /** Of all that two articles tell, each as if one report told it, the pairs with `LEAST_EVIDENCE`, the surest first. */
  pairs: readonly Pair[]
  /** A report of the group that each side of a pair stands for. */
  first: ReadonlyMap<Report, Report>
  story: StoryKnowledge
}
