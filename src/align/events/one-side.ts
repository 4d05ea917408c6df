// Joins two articles' only events of a kind by one side, on less evidence than others need.
import type { Evidence } from './evidence.ts'
import type { Cluster } from './grouping.ts'
import type { Joining } from './joining.ts'
import { CAUSES } from './kin.ts'
import type { Report } from './report.ts'

/** What evidence must add up to where no other event could be meant. Chosen on annotated news. */
const THRESHOLD = 1.5

/** Puts together what two articles tell of one side, where neither tells of another event of the kind that could be meant. */
export function joinOnlyOfOneSide({ grouping, pairs, first }: Joining): void {
  const sided = pairs.filter(
    ({ a, b, evidence, weight }) =>
      weight >= THRESHOLD && isPhysical(a) && a.kind?.id === b.kind?.id && evidence().some(isOfOneSide),
  )
  const partners = Map.groupBy(
    sided.flatMap(({ a, b }) => [
      { one: a, other: b },
      { one: b, other: a },
    ]),
    ({ one }) => one,
  )
  const groupOf = (profile: Report): Cluster => grouping.of(first.get(profile)!)
  const meantBy = (profile: Report): Cluster[] => partners.get(profile)!.map(({ other }) => groupOf(other))
  for (const { a, b, evidence } of sided) {
    const meant = new Set([...meantBy(a), ...meantBy(b)])
    meant.delete(groupOf(a))
    meant.delete(groupOf(b))
    if (meant.size === 0) grouping.joinIfAllowed(first.get(a)!, first.get(b)!, evidence)
  }
}

const isPhysical = (r: Report): boolean => r.kind !== null && CAUSES.has(r.kind.id)
const isOfOneSide = ({ name }: Evidence): boolean => name === 'same-agent' || name === 'same-side'
