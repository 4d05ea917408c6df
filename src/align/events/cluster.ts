// Puts reports of one event together: first within each article, then between articles, the surest pairs first.
import { NOTHING_DECIDED, type Judged } from '../../model/decided.ts'
import { judgeAgreement } from './agreement.ts'
import { findAppositions } from './apposition.ts'
import { joinBestOfEach } from './best-of-each.ts'
import { pairsBetween, pairsWithin } from './candidate-pairs.ts'
import { Grouping, type Cluster } from './grouping.ts'
import { LEAST_EVIDENCE } from './joining.ts'
import { joinOnlyCandidates } from './only-candidate.ts'
import { joinOnlyOfOneSide } from './one-side.ts'
import { weighPairs } from './pairs.ts'
import { tellCausesApart } from './own-cause.ts'
import { partsOf } from './parts.ts'
import { profileOf } from './profile.ts'
import type { Report } from './report.ts'
import { joinReprints } from './reprints.ts'
import type { StoryKnowledge } from './story-knowledge.ts'
import { judgeWordUse } from './word-use.ts'
import { completeReports } from './whole-report.ts'
import type { Witness } from './witness.ts'

/** What evidence must add up to. Chosen on annotated news. */
const THRESHOLD = { within: 1.9, between: 2.3 }

/** Tells which reports their text puts one after the other. */
export type AreApart = (a: Report, b: Report) => boolean

/** Each report ends in exactly one cluster; clusters and their reports are in the order of the story. */
export function clusterReports(
  told: readonly Report[],
  story: StoryKnowledge,
  areApart: AreApart = () => false,
  decided: Judged = NOTHING_DECIDED.events,
  witness?: Witness,
): Cluster[] {
  const within = clusterWithin(told, story, areApart, decided, witness)
  return clusterBetween(within, story, decided, witness)
}

/** Clusters of each article by itself, and what an editor called the same. */
function clusterWithin(
  told: readonly Report[],
  story: StoryKnowledge,
  areApart: AreApart,
  decided: Judged,
  witness: Witness | undefined,
): Cluster[] {
  const { reports, causes } = completeReports(told, areApart)
  const grouping = new Grouping(
    reports.map((r) => ({ reports: [r], because: [] })),
    story,
    decided,
  )
  const outcome = { name: 'outcome', weight: 0, because: 'one sentence tells the event and what came of it' }
  for (const [result, all] of causes) for (const cause of all) grouping.join(cause, result, [outcome])
  const again = {
    name: 'apposition',
    weight: 0,
    because: 'the noun behind the comma names the event of its clause',
  }
  for (const { clause, noun } of findAppositions(reports)) grouping.join(clause, noun, [again])

  const areOfTwoCauses = tellCausesApart(causes)
  const pairs = [...Map.groupBy(reports, (r) => r.document).values()].flatMap((own) =>
    [...pairsWithin(own)].filter(([a, b]) => !areApart(a, b) && !areOfTwoCauses(a, b)),
  )
  const use = judgeWordUse(reports, story)
  const tell = (a: Report, b: Report): void =>
    witness?.onCompared({ a, b, threshold: THRESHOLD.within, story, use })
  for (const { a, b, evidence } of weighPairs(pairs, THRESHOLD.within, story, use, tell)) {
    const refusal = grouping.joinIfAllowed(a, b, evidence)
    if (refusal) witness?.onRefused(a, b, refusal)
  }

  const only = {
    name: 'only-candidate',
    weight: 0,
    because: 'it is the only event of the article that these words can mean',
  }
  for (const { earlier, later } of joinOnlyCandidates(grouping.all(), story))
    grouping.joinIfAllowed(earlier.reports[0]!, later.reports[0]!, () => [only])
  return grouping.all()
}

/**
 * Clusters of several articles joined by all that each tells. Where one side acts in both and neither article tells of
 * another event that could be meant, less evidence is enough.
 */
function clusterBetween(
  clusters: readonly Cluster[],
  story: StoryKnowledge,
  decided: Judged,
  witness: Witness | undefined,
): Cluster[] {
  const first = new Map(
    clusters
      .flatMap((c) => [...Map.groupBy(c.reports, (r) => r.document).values()])
      .flatMap((own) => {
        const whole = profileOf(own)
        const parts = partsOf({ reports: own })
        return [
          [whole, own[0]!] as const,
          ...parts.map((part) => [profileOf(part, whole), part[0]!] as const),
        ]
      }),
  )
  const profiles = [...first.keys()]
  const use = judgeWordUse(profiles, story)
  const byFirst = Map.groupBy(profiles, (p) => first.get(p)!)
  const profilesOf = ({ reports }: Cluster, most: number): Report[] => {
    const some: Report[] = []
    for (const r of reports) {
      if (some.length >= most) break
      some.push(...(byFirst.get(r) ?? []))
    }
    return some.slice(0, most)
  }
  const grouping = new Grouping(clusters, story, decided, judgeAgreement(profilesOf, story, use))
  joinReprints(
    clusters.flatMap(({ reports }) => reports),
    grouping,
  )
  const tell = (a: Report, b: Report): void =>
    witness?.onCompared({ a, b, threshold: THRESHOLD.between, story, use })
  const pairs = weighPairs(pairsBetween(profiles), LEAST_EVIDENCE, story, use, tell)
  for (const { a, b, evidence, weight } of pairs) {
    if (weight < THRESHOLD.between) break
    const refusal = grouping.joinIfAllowed(first.get(a)!, first.get(b)!, evidence)
    if (refusal) witness?.onRefused(a, b, refusal)
  }
  const joining = { grouping, pairs, first, story }
  joinBestOfEach(joining)
  joinOnlyOfOneSide(joining)
  return grouping.all()
}
