// Events of several articles that were nearly taken for one, or nearly not.
import { THRESHOLD } from '../../src/align/events/cluster.ts'
import type { Constraint } from '../../src/align/events/constraint.ts'
import { findObstacle } from '../../src/align/events/constraints.ts'
import { gatherEvidence, type Evidence } from '../../src/align/events/evidence.ts'
import { knowStory } from '../../src/align/events/know-story.ts'
import { areAlike } from '../../src/align/events/likeness.ts'
import { gatherReports, share, type Report } from '../../src/align/events/report.ts'
import type { StoryKnowledge } from '../../src/align/events/story-knowledge.ts'
import { judgeWordUse } from '../../src/align/events/word-use.ts'
import type { AnalysedDocument, Analysis } from '../../src/model/analysis.ts'
import type { AppliedDecision } from '../../src/model/decision.ts'
import { toldEvents } from '../../src/model/told-event.ts'
import type { Resources } from '../../src/pipeline.ts'
import { wholesOf } from '../explain/explain-apart.ts'
import { parseStories } from '../explain/place.ts'
import { inYaml, nameFor, sentenceAt, type Call } from './call.ts'
import { quoteReport } from './quote-words.ts'

/** A call farther away than this, in weight of evidence, is not close. */
const FARTHEST = 1

/**
 * Kept apart by a constraint although the evidence is enough: farther than a call by evidence alone. Two speakers
 * who say the like are no call at all.
 */
const BY_CONSTRAINT = 0.5

interface Pair {
  a: Report
  b: Report
  evidence: Evidence[]
  margin: number
  obstacle: Constraint | null
}

/** Pairs of reports, each of one article's whole report, by how close the call was; those decided on are left out. */
export function closeEvents(
  analysis: Analysis,
  decisions: readonly AppliedDecision[],
  resources: Resources,
): Call[] {
  const kinds = new Map(resources.language.events.kinds.map((kind) => [kind.id, kind]))
  const stories = parseStories(analysis, resources)
  const told = toldEvents(analysis.events)
  const toldOf = (report: Report): Report => {
    const event = told.get(report.mention.event ?? '')?.id ?? null
    return { ...report, mention: { ...report.mention, event } }
  }
  const reports = stories.flatMap((of, i) =>
    gatherReports(of, i, kinds, resources.language.events).map(toldOf),
  )
  const story = knowStory(analysis.actors, reports, resources.gazetteer, stories)
  const wholes = wholesOf(reports)
    .map(({ whole }) => whole)
    .filter(({ mention }) => mention.event !== null)
  const isDecided = (...ids: (string | null)[]): boolean =>
    decisions.some(({ events }) => ids.every((id) => id !== null && events.includes(id)))
  const pairs = pairsOf(wholes, story).filter(({ a, b }) => !isDecided(a.mention.event, b.mention.event))
  const joined = [
    ...Map.groupBy(
      pairs.filter(({ a, b }) => a.mention.event === b.mention.event),
      ({ a }) => a.mention.event,
    ).values(),
  ].map((of) => of.reduce((best, pair) => (pair.margin > best.margin ? pair : best)))
  const apart = pairs.filter(({ a, b }) => a.mention.event !== b.mention.event)
  return [...joined, ...apart]
    .filter((pair) => distanceOf(pair) <= FARTHEST)
    .flatMap(
      (pair) =>
        callOf(
          pair,
          stories.map(({ found }) => found),
        ) ?? [],
    )
}

/** Reports of different articles, told with like words, that share a party or a day. */
function pairsOf(wholes: readonly Report[], story: StoryKnowledge): Pair[] {
  const use = judgeWordUse(wholes, story)
  return wholes.flatMap((a, i) =>
    wholes.slice(i + 1).flatMap((b): Pair[] => {
      const meet =
        a.document !== b.document &&
        areAlike(a, b) &&
        (share(a.actors, b.actors) || a.mention.date === b.mention.date)
      if (!meet) return []
      const evidence = gatherEvidence(a, b, story, use)
      const margin = evidence.reduce((sum, { weight }) => sum + weight, 0) - THRESHOLD.between
      return [{ a, b, evidence, margin, obstacle: findObstacle(a, b, story) }]
    }),
  )
}

function distanceOf({ a, b, margin, obstacle }: Pair): number {
  if (a.mention.event === b.mention.event || !obstacle) return Math.abs(margin)
  return margin >= 0 && obstacle.name !== 'other-speaker' ? BY_CONSTRAINT : Infinity
}

function callOf(pair: Pair, documents: readonly AnalysedDocument[]): Call | null {
  const { a, b, evidence, margin, obstacle } = pair
  const of = [a, b].map(({ document, mention }) => ({ document: documents[document]!, mention }))
  const quoted = of.map(({ document, mention }) => quoteReport(document, mention))
  const [one, two] = quoted
  if (!one || !two) return null
  const isOne = a.mention.event === b.mention.event
  const by = `${Math.abs(margin).toFixed(1)} ${margin < 0 ? 'too little' : 'more than needed'}`
  return {
    distance: distanceOf(pair),
    question: isOne ? 'taken for one event: is it?' : 'kept apart: are they one event?',
    lines: [
      ...of.map(
        ({ document, mention }) => `“${mention.trigger.exact}” – ${sentenceAt(document, mention.trigger)}`,
      ),
      `evidence ${by}: ${evidence.map(({ because }) => because).join('; ') || 'none'}`,
      ...(obstacle && !isOne ? [`against it: ${obstacle.reason}`] : []),
    ],
    name: nameFor(one.document, a.trigger.exact, two.document, b.trigger.exact),
    fields: [
      `decision: # ${isOne ? 'same, different or unsure; now they are one' : 'same, different or unsure; now they are two'}`,
      'events:',
      `  - ${inYaml(one)}`,
      `  - ${inYaml(two)}`,
    ],
  }
}
