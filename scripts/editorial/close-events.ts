// Events of several articles that were nearly taken for one, or nearly not.
import { share } from '../../src/align/events/share.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import type { AppliedDecision } from '../../src/model/decision.ts'
import { toldEvents } from '../../src/model/told-event.ts'
import { tellVerdict } from '../explain/explain-apart.ts'
import type { JudgedPair, PairWatch } from '../explain/judged-pairs.ts'
import { inYaml, nameFor, sentenceAt, type Call } from './call.ts'
import { quoteReport } from './quote-words.ts'

/** A call farther away than this, in weight of evidence, is not close. */
const FARTHEST = 1

/**
 * Kept apart by a constraint although the evidence is enough: farther than a call by evidence alone. Two speakers
 * who say the like are no call at all.
 */
const BY_CONSTRAINT = 0.5

/** A pair with the told events that its two sides belong to. */
interface ToldPair extends JudgedPair {
  events: [string, string]
}

/** Pairs of what two articles tell, by how close the call was; those decided on are left out. */
export function closeEvents(
  analysis: Analysis,
  decisions: readonly AppliedDecision[],
  watch: PairWatch,
): Call[] {
  return closePairs(analysis, watch)
    .filter(({ events }) => !decisions.some((of) => events.every((id) => of.events.includes(id))))
    .flatMap((pair) => callOf(pair, analysis) ?? [])
}

/** Pairs that share a party or a day: of what is one event the surest, of what is two the closest. */
export function closePairs(analysis: Analysis, watch: PairWatch): ToldPair[] {
  const told = toldEvents(analysis.events)
  const pairs = watch
    .judge(
      analysis,
      ({ document, report: a }, { document: other, report: b }) =>
        document !== other && (share(a.actors, b.actors) || a.mention.date === b.mention.date),
    )
    .filter(({ obstacles }) => obstacles[0]?.name !== 'other-kind')
    .flatMap((pair): ToldPair[] => {
      const [x, y] = [pair.a, pair.b].map(({ event }) => told.get(event ?? '')?.id)
      return x && y ? [{ ...pair, events: [x, y] }] : []
    })
  const [joined, apart] = [pairs.filter(isOne), pairs.filter((pair) => !isOne(pair))]
  return [
    ...bestOf(
      joined,
      ({ events }) => events[0],
      (a, b) => a.margin > b.margin,
    ),
    ...bestOf(apart, bothOf, (a, b) => distanceOf(a) < distanceOf(b)),
  ].filter((pair) => distanceOf(pair) <= FARTHEST)
}

const isOne = ({ events: [x, y] }: ToldPair): boolean => x === y
/** Many articles may tell of both: it is one question to an editor. */
const bothOf = ({ events }: ToldPair): string => [...events].sort().join(' ')

function bestOf(
  pairs: readonly ToldPair[],
  keyOf: (pair: ToldPair) => string,
  isBetter: (pair: ToldPair, other: ToldPair) => boolean,
): ToldPair[] {
  return [...Map.groupBy(pairs, keyOf).values()].map((of) =>
    of.reduce((best, pair) => (isBetter(pair, best) ? pair : best)),
  )
}

function distanceOf(pair: ToldPair): number {
  const { margin, obstacles } = pair
  const [obstacle] = obstacles
  if (isOne(pair) || !obstacle) return Math.abs(margin)
  return margin >= 0 && obstacle.name !== 'other-speaker' ? BY_CONSTRAINT : Infinity
}

function callOf(pair: ToldPair, { documents }: Analysis): Call | null {
  const { a, b, evidence, margin } = pair
  const of = [a, b].map(({ document, report }) => ({
    document: documents.find(({ id }) => id === document)!,
    mention: report.mention,
  }))
  const quoted = of.map(({ document, mention }) => quoteReport(document, mention))
  const [one, two] = quoted
  if (!one || !two) return null
  const by = `${Math.abs(margin).toFixed(1)} ${margin < 0 ? 'too little' : 'more than needed'}`
  return {
    distance: distanceOf(pair),
    question: isOne(pair) ? 'taken for one event: is it?' : 'kept apart: are they one event?',
    lines: [
      ...of.map(
        ({ document, mention }) => `“${mention.trigger.exact}” – ${sentenceAt(document, mention.trigger)}`,
      ),
      `evidence ${by}: ${evidence.map(({ because }) => because).join('; ') || 'none'}`,
      ...(isOne(pair) ? [] : standsAgainst(pair)),
    ],
    name: nameFor(one.document, a.report.trigger.exact, two.document, b.report.trigger.exact),
    fields: [
      `decision: # ${isOne(pair) ? 'same, different or unsure; now they are one' : 'same, different or unsure; now they are two'}`,
      'events:',
      `  - ${inYaml(one)}`,
      `  - ${inYaml(two)}`,
    ],
  }
}

/** Why two that are kept apart are, where it is not for want of evidence. */
const standsAgainst = (pair: JudgedPair): string[] =>
  pair.obstacles.length || pair.margin >= 0 ? [tellVerdict(pair)[0]!] : []
