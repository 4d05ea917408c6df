// What a constraint is: a rule that keeps two reports from being taken for one event.
import type { Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'

/** `example` names two reports that the constraint keeps apart. */
export interface Constraint {
  name: string
  example: string
  reason: string
  /** Whether it holds without exception, however many articles tell the event. */
  isStrict?: boolean
  /** Whether it rests on the way of telling only, which other articles may show to mean nothing. */
  isWayOfTelling?: boolean
  /** Whether two articles that it holds for may still tell one event where it does not hold for other reports of theirs. */
  isLifted?: boolean
  forbids(a: Report, b: Report, story: StoryKnowledge): boolean
}
