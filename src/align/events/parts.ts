// The parts of an event: what it brought about, kind by kind, beside the event itself.
import type { Cluster } from './grouping.ts'
import { OUTCOMES, outcomeOf } from './kin.ts'
import type { Report } from './report.ts'

/**
 * The reports of each outcome of an event ("killed", "died"; "injured"), in the order of their first reports. An event that
 * is itself nothing but its outcome ("three people died") has no parts.
 */
export function partsOf({ reports }: Pick<Cluster, 'reports'>): Report[][] {
  const isOutcome = ({ kind }: Report): boolean => kind !== null && OUTCOMES.has(kind.id)
  if (reports.every(isOutcome) && new Set(reports.map((r) => outcomeOf(r.kind!.id))).size === 1) return []
  return [...Map.groupBy(reports.filter(isOutcome), (r) => outcomeOf(r.kind!.id)).values()]
}
