// Whether two sets of reports can all be of one event.
import { findObstacle } from './constraints.ts'
import type { Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'

/**
 * `no` when a report of one stands against a report of the other; `yes` when none does and at least one pair tells the
 * same kind of event; `unknown` when they tell nothing that can be compared.
 */
export function mayBeOne(
  x: readonly Report[],
  y: readonly Report[],
  story: StoryKnowledge,
): 'yes' | 'no' | 'unknown' {
  let isCompared = false
  for (const a of x)
    for (const b of y) {
      const obstacle = findObstacle(a, b, story)
      if (obstacle === null) isCompared = true
      else if (obstacle.name !== 'other-kind' && obstacle.name !== 'no-particular-event') return 'no'
    }
  return isCompared ? 'yes' : 'unknown'
}
