// Joins two articles' only events of a kind by one side, on less evidence than others need.
import { pairsBetween } from './candidate-pairs.ts'
import type { Evidence } from './evidence.ts'
import type { Cluster, Grouping } from './grouping.ts'
import { CAUSES } from './kin.ts'
import { weighPairs } from './pairs.ts'
import type { Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'
import type { WordUse } from './word-use.ts'

/** What evidence must add up to where no other event could be meant. Chosen on annotated news. */
const THRESHOLD = 1.5

/**
 * Puts together what two articles tell of one side, where neither tells of another event of the kind that could be meant.
 * `first` gives a report of the group that each profile stands for.
 */
export function joinOnlyOfOneSide(
  grouping: Grouping,
  profiles: readonly Report[],
  first: ReadonlyMap<Report, Report>,
  story: StoryKnowledge,
  use: WordUse,
): void {
  const close = pairsBetween(profiles.filter(isPhysical))
  const sided = weighPairs(close, THRESHOLD, story, use).filter(
    ({ a, b, evidence }) => a.kind?.id === b.kind?.id && evidence.some(isOfOneSide),
  )
  const partners = new Map<Report, Report[]>()
  for (const { a, b } of sided)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = partners.get(one)
      if (known) known.push(other)
      else partners.set(one, [other])
    }
  const groupOf = (profile: Report): Cluster => grouping.of(first.get(profile)!)
  for (const { a, b, evidence } of sided) {
    const meant = new Set([...partners.get(a)!, ...partners.get(b)!].map(groupOf))
    meant.delete(groupOf(a))
    meant.delete(groupOf(b))
    if (meant.size === 0) grouping.joinIfAllowed(first.get(a)!, first.get(b)!, evidence)
  }
}

const isPhysical = (r: Report): boolean => r.kind !== null && CAUSES.has(r.kind.id)
const isOfOneSide = ({ name }: Evidence): boolean => name === 'same-agent' || name === 'same-side'
