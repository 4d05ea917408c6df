// Puts reports of one event together: the surest pairs first, never against a constraint.
import { findObstacle } from './constraints.ts'
import { gatherEvidence, type Evidence } from './evidence.ts'
import { compareKinds } from './kin.ts'
import { findCauses } from './outcomes.ts'
import type { Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'

/** Reports of one event, with the evidence on which they were put together. */
export interface Cluster {
  reports: Report[]
  because: Evidence[]
}

/** Evidence must add up to this within an article, and to this between articles. Chosen on annotated news. */
export const THRESHOLD = { within: 1.9, between: 2.5 }

interface Pair {
  a: Report
  b: Report
  evidence: Evidence[]
  margin: number
}

/** Each report ends in exactly one cluster; clusters and their reports are in the order of the story. */
export function clusterReports(reports: readonly Report[], story: StoryKnowledge): Cluster[] {
  const clusterOf = new Map<Report, Cluster>(reports.map((r) => [r, { reports: [r], because: [] }]))
  const join = (a: Report, b: Report, evidence: Evidence[]): void => {
    const [x, y] = [clusterOf.get(a)!, clusterOf.get(b)!]
    if (x === y) return
    const whole: Cluster = {
      reports: [...x.reports, ...y.reports],
      because: [...x.because, ...y.because, ...evidence],
    }
    for (const r of whole.reports) clusterOf.set(r, whole)
  }
  const causes = findCauses(reports)
  for (const [outcome, cause] of causes)
    join(cause, outcome, [
      { name: 'outcome', weight: 0, because: 'one sentence tells the event and what came of it' },
    ])

  for (const pair of comparePairs(reports, causes, story)) {
    const [x, y] = [clusterOf.get(pair.a)!, clusterOf.get(pair.b)!]
    if (x !== y && mayJoin(x, y, story)) join(pair.a, pair.b, pair.evidence)
  }
  const inOrder = (a: Report, b: Report): number => a.document - b.document || a.order - b.order
  const clusters = [...new Set(clusterOf.values())]
  for (const c of clusters) c.reports.sort(inOrder)
  return clusters.sort((a, b) => inOrder(a.reports[0]!, b.reports[0]!))
}

/** Pairs whose evidence is enough, the surest first. */
function comparePairs(
  reports: readonly Report[],
  causes: ReadonlyMap<Report, Report>,
  story: StoryKnowledge,
): Pair[] {
  const pairs: Pair[] = []
  for (const [i, a] of reports.entries())
    for (const b of reports.slice(i + 1)) {
      if (!a.kind || !b.kind || !compareKinds(a.kind.id, b.kind.id) || findObstacle(a, b, story)) continue
      const evidence = gatherEvidence(a, b, story)
      const outcomes = sharedOutcome(a, b, causes)
      if (outcomes) evidence.push(outcomes)
      const weight = evidence.reduce((sum, e) => sum + e.weight, 0)
      const margin = weight - (a.document === b.document ? THRESHOLD.within : THRESHOLD.between)
      if (margin >= 0) pairs.push({ a, b, evidence, margin })
    }
  return pairs.sort(
    (p, q) =>
      q.margin - p.margin || p.a.document - q.a.document || p.a.order - q.a.order || p.b.order - q.b.order,
  )
}

/** The same number of dead or injured told of both. */
function sharedOutcome(a: Report, b: Report, causes: ReadonlyMap<Report, Report>): Evidence | null {
  const outcomesOf = (cause: Report): Report[] => [...causes].filter(([, c]) => c === cause).map(([o]) => o)
  for (const x of outcomesOf(a))
    for (const y of outcomesOf(b)) {
      if (x.kind!.id !== y.kind!.id) continue
      const same = x.counts.find((q) => q.value !== null && y.counts.some((r) => r.value === q.value))
      if (same)
        return { name: 'same-outcome', weight: 1.5, because: `both count ${same.value} in what came of it` }
    }
  return null
}

/** No report of one cluster may stand against a report of the other that tells the same kind of event. */
function mayJoin(x: Cluster, y: Cluster, story: StoryKnowledge): boolean {
  return x.reports.every((a) =>
    y.reports.every((b) => {
      const obstacle = findObstacle(a, b, story)
      return !obstacle || obstacle.name === 'other-kind' || obstacle.name === 'no-particular-event'
    }),
  )
}
