// Takes over who acted from words that blame or claim: "the group claimed the bombing", "the raid was blamed on rebels".
import type { Report } from './report.ts'
import { actorsIn } from './report.ts'
import { covers } from '../../text/spans.ts'

/** Which role of a claim or an accusation names who acted. */
const DOER_IN = { 'claim-responsibility': ['agent'], accuse: ['target', 'topic', 'recipient'] } as const

/** For each report, the actors that a claim or accusation in the same sentence names as its doers; not the outlet's own word. */
export function findBlamed(reports: readonly Report[]): Map<Report, Set<string>> {
  const blamed = new Map<Report, Set<string>>()
  const inSentence = Map.groupBy(reports, ({ sentence }) => sentence)
  for (const claim of reports) {
    const roles = DOER_IN[claim.mention.type as keyof typeof DOER_IN]
    if (!roles) continue
    for (const r of inSentence.get(claim.sentence)!) {
      if (r === claim || !r.isNoun) continue
      const argument = claim.mention.arguments.find((a) => covers(a, r.mention.trigger))
      if (!argument) continue
      const doers = [...actorsIn(claim, ...roles)].filter((id) => !r.actors.has(id))
      if (doers.length) blamed.set(r, new Set(doers))
    }
  }
  return blamed
}
