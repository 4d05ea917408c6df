// What the last joins between articles work on: groups that grow, and what each article tells of each.
import type { Grouping } from './grouping.ts'
import type { Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'
import type { WordUse } from './word-use.ts'

export interface Joining {
  grouping: Grouping
  /** All that one article tells of an event, as if one report told it. */
  profiles: readonly Report[]
  /** A report of the group that each profile stands for. */
  first: ReadonlyMap<Report, Report>
  story: StoryKnowledge
  use: WordUse
}
