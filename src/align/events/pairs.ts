// Weighs pairs of reports: the surest first, those with too little evidence left out.
import { findObstacle } from './constraints.ts'
import { gatherEvidence, type Evidence } from './evidence.ts'
import type { Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'
import type { Witness } from './witness.ts'
import type { WordUse } from './word-use.ts'

export interface Pair {
  a: Report
  b: Report
  evidence: Evidence[]
  /** By how much the evidence goes beyond what is asked. */
  margin: number
}

/** Pairs of the two lists whose evidence adds up to `threshold`, the surest first. */
export function weighPairs(
  pairs: Iterable<readonly [Report, Report]>,
  threshold: number,
  story: StoryKnowledge,
  use: WordUse,
  witness?: Witness,
): Pair[] {
  const sure: Pair[] = []
  for (const [a, b] of pairs) {
    witness?.onCompared({ a, b, threshold, story, use })
    if (findObstacle(a, b, story)) continue
    const evidence = gatherEvidence(a, b, story, use)
    const margin = evidence.reduce((sum, e) => sum + e.weight, 0) - threshold
    if (margin >= 0) sure.push({ a, b, evidence, margin })
  }
  return sure.sort(
    (p, q) => q.margin - p.margin || compareKeys(p.a.key, q.a.key) || compareKeys(p.b.key, q.b.key),
  )
}

/** An order that does not depend on that of the articles. */
const compareKeys = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
