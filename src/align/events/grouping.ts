// Groups of reports that grow as evidence is found, and never against a constraint.
import { makeApart, NOTHING_DECIDED, type Judged } from '../../model/decided.ts'
import type { Evidence } from './evidence.ts'
import { mayJoin } from './may-be-one.ts'
import type { Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'
import type { Refusal } from './witness.ts'

/** Reports of one event, with the evidence on which they were put together. */
export interface Cluster {
  reports: Report[]
  because: Evidence[]
}

/** Tells whether two clusters agree well enough to be one. */
export type Agree = (x: Cluster, y: Cluster) => boolean

const keysOf = ({ reports }: Cluster): string[] => reports.map((r) => r.key)
const inOrder = (a: Report, b: Report): number => a.document - b.document || a.order - b.order

/** A partition of reports: each is in exactly one cluster at any time. */
export class Grouping {
  private readonly clusterOf: Map<Report, Cluster>
  private readonly story: StoryKnowledge
  /** Clusters that were asked for and may not be one; a cluster that grows is a new one, and is asked for again. */
  private readonly refused = new WeakMap<Cluster, Map<Cluster, Refusal>>()
  private readonly areApart: ReturnType<typeof makeApart>
  private readonly agree: Agree

  /** Begins with what an editor called the same put together. */
  constructor(
    clusters: readonly Cluster[],
    story: StoryKnowledge,
    decided: Judged = NOTHING_DECIDED.events,
    agree: Agree = () => true,
  ) {
    this.story = story
    this.agree = agree
    this.areApart = makeApart(decided)
    this.clusterOf = new Map(clusters.flatMap((c) => c.reports.map((r) => [r, c] as const)))
    const byKey = new Map([...this.clusterOf.keys()].map((r) => [r.key, r]))
    for (const { a, b, because } of decided.same) {
      const [x, y] = [byKey.get(a), byKey.get(b)]
      if (x && y) this.join(x, y, [{ name: 'editor', weight: 0, because }])
    }
  }

  /** Puts the clusters of two reports together, whatever stands against it but an editor. */
  join(a: Report, b: Report, evidence: readonly Evidence[]): void {
    const [x, y] = [this.clusterOf.get(a)!, this.clusterOf.get(b)!]
    if (x === y || this.areApart(keysOf(x), keysOf(y))) return
    const whole: Cluster = {
      reports: [...x.reports, ...y.reports].sort(inOrder),
      because: [...x.because, ...y.because, ...evidence],
    }
    for (const r of whole.reports) this.clusterOf.set(r, whole)
  }

  /**
   * Puts the clusters of two reports together unless what is told in them stands against it, or they agree too little.
   * Returns why it did not; null when they are one.
   */
  joinIfAllowed(a: Report, b: Report, evidence: () => readonly Evidence[]): Refusal | null {
    const [x, y] = [this.clusterOf.get(a)!, this.clusterOf.get(b)!]
    if (x === y) return null
    const known = this.refused.get(x)?.get(y)
    if (known) return known
    const refusal = this.findRefusal(x, y)
    if (refusal === null) this.join(a, b, evidence())
    else {
      this.refuse(x, y, refusal)
      this.refuse(y, x, refusal)
    }
    return refusal
  }

  private findRefusal(x: Cluster, y: Cluster): Refusal | null {
    if (!mayJoin(x.reports, y.reports, this.story)) return 'against'
    if (!this.agree(x, y)) return 'disagree'
    return this.areApart(keysOf(x), keysOf(y)) ? 'editor' : null
  }

  private refuse(one: Cluster, other: Cluster, why: Refusal): void {
    const known = this.refused.get(one)
    if (known) known.set(other, why)
    else this.refused.set(one, new Map([[other, why]]))
  }

  /** The cluster that a report is in. */
  of(report: Report): Cluster {
    return this.clusterOf.get(report)!
  }

  /** All clusters in the order of the story. */
  all(): Cluster[] {
    return [...new Set(this.clusterOf.values())].sort((a, b) => inOrder(a.reports[0]!, b.reports[0]!))
  }
}
