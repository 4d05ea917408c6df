// Puts reports of one event together: first within each article, then between articles, the surest pairs first.
import { NOTHING_DECIDED, type Judged } from '../../model/decided.ts'
import type { Evidence } from './evidence.ts'
import { CAUSES, kindsLike } from './kin.ts'
import { Grouping, type Cluster } from './grouping.ts'
import { joinOnlyCandidates } from './only-candidate.ts'
import { weighPairs } from './pairs.ts'
import { profileOf } from './profile.ts'
import type { Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'
import { judgeWordUse } from './word-use.ts'
import { completeReports } from './whole-report.ts'

/** What evidence must add up to. Chosen on annotated news. */
export const THRESHOLD = { within: 1.9, between: 2.3, onlyOne: 1.5 }

/** Tells which reports their text puts one after the other. */
export type AreApart = (a: Report, b: Report) => boolean

/** Each report ends in exactly one cluster; clusters and their reports are in the order of the story. */
export function clusterReports(
  told: readonly Report[],
  story: StoryKnowledge,
  areApart: AreApart = () => false,
  decided: Judged = NOTHING_DECIDED.events,
): Cluster[] {
  const within = clusterWithin(told, story, areApart, decided)
  return clusterBetween(within, story, decided)
}

/** Clusters of each article by itself, and what an editor called the same. */
function clusterWithin(
  told: readonly Report[],
  story: StoryKnowledge,
  areApart: AreApart,
  decided: Judged,
): Cluster[] {
  const { reports, causes } = completeReports(told, areApart)
  const grouping = new Grouping(
    reports.map((r) => ({ reports: [r], because: [] })),
    story,
    decided,
  )
  const outcome = { name: 'outcome', weight: 0, because: 'one sentence tells the event and what came of it' }
  for (const [result, all] of causes) for (const cause of all) grouping.join(cause, result, [outcome])

  const pairs = [...Map.groupBy(reports, (r) => r.document).values()].flatMap((own) => [
    ...pairsOf(own, (a, b) => !areApart(a, b)),
  ])
  for (const { a, b, evidence } of weighPairs(pairs, THRESHOLD.within, story, judgeWordUse(reports, story)))
    grouping.joinIfAllowed(a, b, evidence)

  const only = {
    name: 'only-candidate',
    weight: 0,
    because: 'it is the only event of the article that these words can mean',
  }
  for (const { earlier, later } of joinOnlyCandidates(grouping.all(), story))
    grouping.joinIfAllowed(earlier.reports[0]!, later.reports[0]!, [only])
  return grouping.all()
}

/**
 * Clusters of several articles joined by all that each tells. Where one side acts in both and neither article tells of
 * another event that could be meant, less evidence is enough.
 */
function clusterBetween(clusters: readonly Cluster[], story: StoryKnowledge, decided: Judged): Cluster[] {
  const grouping = new Grouping(clusters, story, decided)
  const told = clusters.flatMap((c) => [...Map.groupBy(c.reports, (r) => r.document).values()])
  const profiles = told.map(profileOf)
  const use = judgeWordUse(profiles, story)
  const first = new Map(profiles.map((p, i) => [p, told[i]![0]!]))
  const pairs = pairsOf(profiles, (a, b) => a.document !== b.document)
  for (const { a, b, evidence } of weighPairs(pairs, THRESHOLD.between, story, use))
    grouping.joinIfAllowed(first.get(a)!, first.get(b)!, evidence)

  const close = pairsOf(
    profiles,
    (a, b) => a.document !== b.document && isPhysical(a) && a.kind?.id === b.kind?.id,
  )
  const sided = weighPairs(close, THRESHOLD.onlyOne, story, use).filter(({ evidence }) =>
    evidence.some(isOfOneSide),
  )
  for (const { a, b, evidence } of sided) {
    const candidates = sided
      .filter((pair) => [pair.a, pair.b].some((r) => r === a || r === b))
      .flatMap((pair) => [pair.a, pair.b])
    const groups = new Set(candidates.map((r) => grouping.of(first.get(r)!)))
    const others = [...groups].filter(
      (g) => !g.reports.includes(first.get(a)!) && !g.reports.includes(first.get(b)!),
    )
    if (others.length === 0) grouping.joinIfAllowed(first.get(a)!, first.get(b)!, evidence)
  }
  return grouping.all()
}

const isPhysical = (r: Report): boolean => r.kind !== null && CAUSES.has(r.kind.id)
const isOfOneSide = ({ name }: Evidence): boolean => name === 'same-agent' || name === 'same-side'

/** Pairs that may be compared: told with the same word, or as events of one kind or of neighbouring kinds. */
function* pairsOf(reports: readonly Report[], isWanted: AreApart): Generator<[Report, Report]> {
  const known = new Map<string, number[]>()
  for (const [i, report] of reports.entries()) {
    const words = [...report.lemmas].map((lemma) => `word ${lemma}`)
    const kinds = report.kind ? kindsLike(report.kind.id).map((kind) => `kind ${kind}`) : []
    const earlier = new Set([...words, ...kinds].flatMap((key) => known.get(key) ?? []))
    for (const j of [...earlier].sort((x, y) => x - y))
      if (isWanted(reports[j]!, report)) yield [reports[j]!, report]
    for (const key of report.kind ? [...words, `kind ${report.kind.id}`] : words)
      known.set(key, [...(known.get(key) ?? []), i])
  }
}
