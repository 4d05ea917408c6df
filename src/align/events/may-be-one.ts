// Whether two sets of reports can all be of one event.
import { findObstacle } from './constraints.ts'
import type { Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'

/**
 * `no` when a report of one stands against a report of the other, `never` where that holds without exception; `yes` when none
 * does and at least one pair tells the same kind of event; `unknown` when they tell nothing that can be compared.
 */
export function mayBeOne(
  x: readonly Report[],
  y: readonly Report[],
  story: StoryKnowledge,
): 'yes' | 'no' | 'never' | 'unknown' {
  let verdict: 'yes' | 'no' | 'unknown' = 'unknown'
  for (const a of x)
    for (const b of y) {
      const obstacle = findObstacle(a, b, story)
      if (obstacle?.isStrict) return 'never'
      if (obstacle === null) verdict = verdict === 'no' ? 'no' : 'yes'
      else if (obstacle.name !== 'other-kind' && obstacle.name !== 'no-particular-event') verdict = 'no'
    }
  return verdict
}

/** Of the pairs of articles that can be compared, as many may stand against one event: among many, some word it otherwise. */
const MOST_AGAINST = 1 / 3

/**
 * Whether clusters of several articles can be one event: what one article tells holds without exception, and of the pairs of
 * articles only few may stand against it. Two articles that stand against each other are never taken for one.
 */
export function mayJoin(x: readonly Report[], y: readonly Report[], story: StoryKnowledge): boolean {
  const [left, right] = [x, y].map((reports) => [...Map.groupBy(reports, (r) => r.document)])
  let [compared, against] = [0, 0]
  for (const [document, a] of left!)
    for (const [other, b] of right!) {
      const verdict = mayBeOne(a, b, story)
      if (verdict === 'never' || (verdict === 'no' && document === other)) return false
      if (verdict !== 'unknown') compared++
      if (verdict === 'no') against++
    }
  return against <= compared * MOST_AGAINST
}
