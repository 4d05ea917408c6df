// Whether clusters of several articles agree on the whole, and not in one pair of reports only.
import { weigh } from './evidence.ts'
import type { Cluster } from './grouping.ts'
import { areAlike } from './likeness.ts'
import type { Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'
import type { WordUse } from './word-use.ts'

/** What the evidence of all pairs of articles must come to on the average (Sokal and Michener 1958). Chosen on annotated news. */
const LEAST_MEAN = 1.2
/** So many profiles of a cluster answer for all, for the work to grow with the articles only. */
const MOST_ASKED = 24

/**
 * Tells whether two clusters agree; `profilesOf` gives what each article tells in a cluster, so many at most. Pairs in unlike
 * words say nothing.
 */
export function judgeAgreement(
  profilesOf: (cluster: Cluster, most: number) => readonly Report[],
  story: StoryKnowledge,
  use: WordUse,
): (x: Cluster, y: Cluster) => boolean {
  const known = new Map<Report, Map<Report, number>>()
  const weighOnce = (a: Report, b: Report): number => {
    const weights = known.get(a) ?? known.set(a, new Map()).get(a)!
    let weight = weights.get(b)
    if (weight === undefined) {
      weight = weigh(a, b, story, use)
      weights.set(b, weight)
    }
    return weight
  }
  return (x, y) => {
    const [left, right] = [profilesOf(x, MOST_ASKED), profilesOf(y, MOST_ASKED)]
    const weights = left.flatMap((a) =>
      right.filter((b) => a.document !== b.document && areAlike(a, b)).map((b) => weighOnce(a, b)),
    )
    return weights.reduce((sum, weight) => sum + weight, 0) >= weights.length * LEAST_MEAN
  }
}
