// Takes "the attack", "Tuesday's strikes" and headings for the one event of the article that they can mean.
import type { Cluster } from './grouping.ts'
import { CAUSES } from './kin.ts'
import { mayBeOne } from './may-be-one.ts'
import type { Report } from './report.ts'
import { share } from './share.ts'
import type { StoryKnowledge } from './story-knowledge.ts'
import { isHeading } from './way-of-telling.ts'

export interface TakenUp {
  earlier: Cluster
  later: Cluster
}

/**
 * Pairs of clusters of one article to join. Words that presuppose an event (a definite noun) or announce one (a heading)
 * are joined with another cluster when every cluster that they can mean can also be every other: then there is one event
 * left. Acts of speech are left out: a person speaks more than once.
 */
export function joinOnlyCandidates(clusters: readonly Cluster[], story: StoryKnowledge): TakenUp[] {
  const joined: TakenUp[] = []
  const byDocument = new Map<number, Set<Cluster>>()
  for (const cluster of clusters)
    for (const report of cluster.reports) {
      const here = byDocument.get(report.document) ?? new Set()
      byDocument.set(report.document, isPhysical(report) ? here.add(cluster) : here)
    }
  for (const [document, physical] of byDocument) {
    const here = [...physical].sort((a, b) => firstIn(a, document) - firstIn(b, document))
    for (const later of here) {
      const candidates = candidatesFor(later, here, document, story)
      const asserted = candidates.find((c) => c.reports.some((r) => r.mention.modality === 'asserted'))
      if (asserted && areOne(candidates, story)) joined.push({ earlier: asserted, later })
    }
  }
  return joined
}

/**
 * The clusters that the words can mean. A heading, and words that only presuppose their event, can mean one that is told
 * later ("the attack" in the first lines, its story in the last); else it is told before the words.
 */
function candidatesFor(
  later: Cluster,
  all: readonly Cluster[],
  document: number,
  story: StoryKnowledge,
): Cluster[] {
  const kinds = new Set(later.reports.filter(isPhysical).map((r) => r.kind))
  const others = all.filter(
    (c) =>
      c !== later &&
      c.reports.some((r) => kinds.has(r.kind)) &&
      mayBeOne(c.reports, later.reports, story) === 'yes' &&
      !areStrangers(c, later, story),
  )
  if (later.reports.some(isHeading)) {
    if (areOne(others, story)) return others
    const words = new Set(later.reports.map((r) => r.mention.lemma))
    return others.filter((c) => c.reports.some((r) => words.has(r.mention.lemma)))
  }
  const here = later.reports.filter((r) => r.document === document)
  if (!here.some((r) => r.isNoun && r.isDefinite)) return []
  if (here.every((r) => r.isNoun && r.isDefinite)) return others.filter((c) => !c.reports.every(isHeading))
  return others.filter((c) => !c.reports.every(isHeading) && firstIn(c, document) < firstIn(later, document))
}

/** Both name participants, and none in common: words that take an event up again do not come with new names only. */
function areStrangers(a: Cluster, b: Cluster, story: StoryKnowledge): boolean {
  const [x, y] = [a, b].map(
    (c) => new Set(c.reports.flatMap((r) => [...r.actors]).filter((id) => story.isNamed(id))),
  )
  return x!.size > 0 && y!.size > 0 && !share(x!, y!)
}

const areOne = (clusters: readonly Cluster[], story: StoryKnowledge): boolean =>
  clusters.every((a, i) =>
    clusters.slice(i + 1).every((b) => mayBeOne(a.reports, b.reports, story) === 'yes'),
  )

const isPhysical = (r: Report): boolean => r.kind !== null && CAUSES.has(r.kind.id) && !r.isGeneric

const firstIn = (cluster: Cluster, document: number): number =>
  Math.min(...cluster.reports.filter((r) => r.document === document).map((r) => r.order))
