// Joins what two articles tell where each report is the other's closest by far, on less evidence than others need.
import { findObstacle } from './constraints.ts'
import type { Joining } from './joining.ts'
import type { Pair } from './pairs.ts'
import type { Report } from './report.ts'
import { areOfTwoThings } from './way-of-telling.ts'

/** By how much evidence must go beyond that for another event. Chosen on annotated news. */
const LEAD = 0.3

/**
 * Puts together what two articles of one matter tell as having happened, where neither tells of another event that is nearly
 * as close.
 */
export function joinBestOfEach({ grouping, pairs: all, first, story }: Joining): void {
  const pairs = all.filter(
    ({ a, b }) => isTold(a) && isTold(b) && !areOfTwoThings(a, b) && story.areNear(a.document, b.document),
  )
  const rivals = Map.groupBy(
    pairs.flatMap((pair) => [
      { pair, one: pair.a, other: pair.b },
      { pair, one: pair.b, other: pair.a },
    ]),
    ({ one }) => one.key,
  )
  const isOne = (x: Report, y: Report): boolean =>
    x === y || findObstacle(x, y, story) === null || grouping.of(first.get(x)!) === grouping.of(first.get(y)!)
  const isBest = (pair: Pair, one: Report, other: Report): boolean =>
    rivals
      .get(one.key)!
      .every(
        (rival) =>
          rival.other.document !== other.document ||
          pair.weight - rival.pair.weight >= LEAD ||
          (pair.weight >= rival.pair.weight && isOne(rival.other, other)),
      )
  for (const pair of pairs)
    if (isBest(pair, pair.a, pair.b) && isBest(pair, pair.b, pair.a))
      grouping.joinIfAllowed(first.get(pair.a)!, first.get(pair.b)!, pair.evidence)
}

/** Of a known kind, told as having happened, and somebody's: “it came” may be anything. */
const isTold = (r: Report): boolean =>
  r.kind !== null && !r.isGeneric && r.mention.modality === 'asserted' && (r.isNoun || r.actors.size > 0)
