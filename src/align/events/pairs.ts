// Weighs pairs of reports: the surest first, those with too little evidence left out.
import { findObstacle } from './constraints.ts'
import { gatherEvidence, weigh, type Evidence } from './evidence.ts'
import type { Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'
import type { WordUse } from './word-use.ts'

export interface Pair {
  a: Report
  b: Report
  /** What speaks for it, put together when it is asked for: most pairs are never joined. */
  evidence: () => Evidence[]
  /** What the evidence adds up to. */
  weight: number
}

/** The pairs whose evidence adds up to `least`, the surest first. `onCompared` is called with each before it is weighed. */
export function weighPairs(
  pairs: Iterable<readonly [Report, Report]>,
  least: number,
  story: StoryKnowledge,
  use: WordUse,
  onCompared: (a: Report, b: Report) => void = () => {},
): Pair[] {
  const sure: Pair[] = []
  for (const [a, b] of pairs) {
    onCompared(a, b)
    if (findObstacle(a, b, story)) continue
    const weight = weigh(a, b, story, use)
    if (weight >= least) sure.push({ a, b, weight, evidence: () => gatherEvidence(a, b, story, use) })
  }
  return sure.sort(
    (p, q) => q.weight - p.weight || compareKeys(p.a.key, q.a.key) || compareKeys(p.b.key, q.b.key),
  )
}

/** An order that does not depend on that of the articles. */
const compareKeys = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
