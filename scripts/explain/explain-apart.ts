// What kept the event of a place apart from the nearest other events: a constraint, or too little evidence.
import { THRESHOLD } from '../../src/align/events/cluster.ts'
import { CONSTRAINTS } from '../../src/align/events/constraints.ts'
import { gatherEvidence, type Evidence } from '../../src/align/events/evidence.ts'
import { knowStory } from '../../src/align/events/know-story.ts'
import { profileOf } from '../../src/align/events/profile.ts'
import { gatherReports, type Report } from '../../src/align/events/report.ts'
import type { StoryKnowledge } from '../../src/align/events/story-knowledge.ts'
import { judgeWordUse, type WordUse } from '../../src/align/events/word-use.ts'
import { reportsAt } from './explain-events.ts'
import type { Place } from './place.ts'
import { quote, section } from './show.ts'

const MOST = 3
const sum = (evidence: readonly Evidence[]): number => evidence.reduce((all, { weight }) => all + weight, 0)
const list = (evidence: readonly Evidence[]): string =>
  evidence.map(({ name, weight }) => `${name} ${weight.toFixed(1)}`).join(', ')

export function explainApart(place: Place): string[] {
  const { analysis, stories, resources } = place
  const kinds = new Map(resources.language.events.kinds.map((kind) => [kind.id, kind]))
  const reports = stories.flatMap((story, i) => gatherReports(story, i, kinds, resources.language.events))
  const story = knowStory(analysis.actors, reports, resources.gazetteer, stories)
  const wholes = wholesOf(reports)
  const use = judgeWordUse(
    wholes.map(({ whole }) => whole),
    story,
  )
  const here = reportsAt(place).map(({ id }) => `${place.document.id} ${id}`)
  const lines = wholes
    .filter(({ whole, all }) => whole.kind && all.some(({ key }) => here.includes(key)))
    .flatMap(({ whole }) => {
      const near = nearest(whole, wholes, story, use)
      return [
        `  ${quote(whole.trigger.exact)} ${whole.mention.type}${near.length ? '' : ': no other event of its kind'}`,
        ...near,
      ]
    })
  return section('nearest other events, and what keeps them apart', lines)
}

/** What each article tells of each event as one report, as aligning compares articles. */
export function wholesOf(reports: readonly Report[]): { whole: Report; all: readonly Report[] }[] {
  const groups = Map.groupBy(reports, ({ mention, document, key }) => `${document} ${mention.event ?? key}`)
  return [...groups.values()].map((all) => ({ whole: profileOf(all), all }))
}

function nearest(
  whole: Report,
  wholes: readonly { whole: Report }[],
  story: StoryKnowledge,
  use: WordUse,
): string[] {
  const isSame = (other: Report): boolean =>
    other === whole || (other.mention.event !== null && other.mention.event === whole.mention.event)
  const ofKind = CONSTRAINTS.find(({ name }) => name === 'other-kind')
  return wholes
    .filter(({ whole: other }) => !isSame(other) && other.kind && whole.kind)
    .filter(({ whole: other }) => !ofKind?.forbids(whole, other, story))
    .map(({ whole: other }) => ({ other, evidence: gatherEvidence(whole, other, story, use) }))
    .sort((a, b) => sum(b.evidence) - sum(a.evidence))
    .slice(0, MOST)
    .flatMap(({ other, evidence }) => judge(whole, other, evidence, story, use))
}

function judge(
  whole: Report,
  other: Report,
  evidence: Evidence[],
  story: StoryKnowledge,
  use: WordUse,
): string[] {
  const needed = other.document === whole.document ? THRESHOLD.within : THRESHOLD.between
  const against = CONSTRAINTS.filter((constraint) => constraint.forbids(whole, other, story))
  const held = new Set(evidence.map(({ name }) => name))
  const missing = gatherEvidence(whole, whole, story, use)
    .filter(({ name }) => !held.has(name))
    .filter(({ name }) => name !== 'taken-up-again' || other.document === whole.document)
  const verdict = against.length
    ? against.map(({ name, reason }) => `      kept apart by ${name}: ${reason}`)
    : sum(evidence) < needed
      ? [`      too little evidence: ${(needed - sum(evidence)).toFixed(1)} more is needed`]
      : ['      enough by itself: another report of one of the two stands against it']
  return [
    `    ${other.key} ${other.mention.event ?? ''}: ${quote(other.sentence.exact)}`,
    ...verdict,
    `      evidence ${sum(evidence).toFixed(1)} of ${needed}: ${list(evidence) || 'none'}`,
    ...(missing.length ? [`      not shared: ${list(missing)}`] : []),
  ]
}
