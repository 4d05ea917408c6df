// What kept the events of a place apart from the nearest other events: a constraint, or too little evidence.
import type { Evidence } from '../../src/align/events/evidence.ts'
import { reportsAt } from './explain-events.ts'
import type { Judged, JudgedPair } from './judged-pairs.ts'
import type { Place } from './place.ts'
import { quote, section } from './show.ts'

const MOST = 3

const list = (evidence: readonly Evidence[]): string =>
  evidence.map(({ name, weight }) => `${name} ${weight.toFixed(1)}`).join(', ')

/** One side of a pair, first the one that is explained. */
type Sided = JudgedPair & { here: Judged; other: Judged }

export function explainApart(place: Place): string[] {
  const { id } = place.document
  const told = Map.groupBy(reportsAt(place), ({ event }) => event)
  const isHere = ({ document, event }: Judged): boolean => document === id && told.has(event)
  const pairs = place.watch
    .judge(place.analysis, (a, b) => a.event !== b.event && (isHere(a) || isHere(b)))
    .filter(({ a, b, obstacles }) => a.report.kind && b.report.kind && !isOtherKind(obstacles))
    .flatMap((pair): Sided[] => [
      ...(isHere(pair.a) ? [{ ...pair, here: pair.a, other: pair.b }] : []),
      ...(isHere(pair.b) ? [{ ...pair, here: pair.b, other: pair.a }] : []),
    ])
  const lines = [...told].flatMap(([event, [report]]) => {
    const near = nearestOf(pairs.filter(({ here }) => here.event === event))
    return [
      `  ${quote(report!.trigger.exact)} ${report!.type}${near.length ? '' : ': compared with no other event of its kind'}`,
      ...near.flatMap(tellPair),
    ]
  })
  return section('nearest other events, and what keeps them apart', lines)
}

const isOtherKind = (obstacles: JudgedPair['obstacles']): boolean =>
  obstacles.some(({ name }) => name === 'other-kind')

/** What each article tells of another event stands in the list once, by the pair that came nearest. */
function nearestOf(pairs: readonly Sided[]): Sided[] {
  const byEvent = Map.groupBy(pairs, ({ other }) => `${other.document} ${other.event ?? other.report.key}`)
  const weight = ({ margin, threshold }: Sided): number => margin + threshold
  return [...byEvent.values()]
    .map((of) => of.reduce((best, pair) => (weight(pair) > weight(best) ? pair : best)))
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST)
}

/** Why the two of a pair that was compared are not one event. */
export function tellVerdict({ obstacles, margin, refusal }: JudgedPair): string[] {
  if (obstacles.length) return obstacles.map(({ name, reason }) => `kept apart by ${name}: ${reason}`)
  if (margin < 0) return [`too little evidence: ${(-margin).toFixed(1)} more is needed`]
  if (refusal === 'editor') return ['enough by itself: an editor keeps them apart']
  return refusal === 'disagree'
    ? ['enough by itself: all that is told of the two together agrees too little']
    : ['enough by itself: another report of one of the two stands against it']
}

function tellPair(pair: Sided): string[] {
  const { other, evidence, missing, margin, threshold } = pair
  return [
    `    ${other.report.key} ${other.event ?? ''}: ${quote(other.report.sentence.exact)}`,
    ...tellVerdict(pair).map((line) => `      ${line}`),
    `      evidence ${(margin + threshold).toFixed(1)} of ${threshold}: ${list(evidence) || 'none'}`,
    ...(missing.length ? [`      not shared: ${list(missing)}`] : []),
  ]
}
