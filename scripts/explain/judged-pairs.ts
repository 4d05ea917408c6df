// What the analysis compared and how it judged it, pair by pair: watched while it ran, not worked out again.
import { CONSTRAINTS } from '../../src/align/events/constraints.ts'
import type { Constraint } from '../../src/align/events/constraint.ts'
import { gatherEvidence, type Evidence } from '../../src/align/events/evidence.ts'
import type { Report } from '../../src/align/events/report.ts'
import type { ComparedPair, Refusal, Witness } from '../../src/align/events/witness.ts'
import type { Analysis } from '../../src/model/analysis.ts'

/** Two reports that the analysis compared, each with the event that it was taken for in the end. */
export interface JudgedPair {
  a: Judged
  b: Judged
  /** What the evidence had to add up to. */
  threshold: number
  evidence: Evidence[]
  /** What more would have spoken for them, had they shared it. */
  missing: Evidence[]
  /** By how much the evidence goes beyond what was asked. */
  margin: number
  /** What keeps the two apart, whatever the evidence. */
  obstacles: Constraint[]
  /** Why they were not put together although nothing in the two stands against it. */
  refusal: Refusal | null
}

/** All that one article tells of what it takes for one event, as it was compared; a report where one article was. */
export interface Judged {
  report: Report
  /** Id of the document. */
  document: string
  /** Id of the event in the analysis. */
  event: string | null
}

/** Keeps what it sees. */
export class PairWatch implements Witness {
  private readonly seen: ComparedPair[] = []
  private readonly refusals = new Map<Report, Map<Report, Refusal>>()

  onCompared(pair: ComparedPair): void {
    this.seen.push(pair)
  }

  onRefused(a: Report, b: Report, why: Refusal): void {
    const known = this.refusals.get(a)
    if (known) known.set(b, why)
    else this.refusals.set(a, new Map([[b, why]]))
  }

  /** The pairs of the analysis that was watched, those that `isWanted` only. */
  judge(
    { documents }: Pick<Analysis, 'documents'>,
    isWanted: (a: Judged, b: Judged) => boolean,
  ): JudgedPair[] {
    const eventOf = new Map(
      documents.flatMap(({ id, events }) => events.map((e) => [`${id} ${e.id}` as string, e.event])),
    )
    const judged = (report: Report): Judged => ({
      report,
      document: report.key.split(' ')[0]!,
      event: eventOf.get(report.key) ?? null,
    })
    return this.seen.flatMap((pair) => {
      const [a, b] = [judged(pair.a), judged(pair.b)]
      return isWanted(a, b) ? [judgePair(pair, a, b, this.refusals.get(pair.a)?.get(pair.b) ?? null)] : []
    })
  }
}

function judgePair(
  { threshold, story, use }: ComparedPair,
  a: Judged,
  b: Judged,
  refusal: Refusal | null,
): JudgedPair {
  const evidence = gatherEvidence(a.report, b.report, story, use)
  const held = new Set(evidence.map(({ name }) => name))
  const isApart = a.document !== b.document
  return {
    a,
    b,
    threshold,
    evidence,
    missing: gatherEvidence(a.report, a.report, story, use)
      .filter(({ name }) => !held.has(name))
      .filter(({ name }) => !isApart || (name !== 'taken-up-again' && name !== 'same-article')),
    margin: evidence.reduce((sum, { weight }) => sum + weight, 0) - threshold,
    obstacles: CONSTRAINTS.filter(({ forbids }) => forbids(a.report, b.report, story)),
    refusal,
  }
}
