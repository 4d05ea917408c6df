// Reports of all articles to events: put together, dated, named and related.
import type { EventWords } from '../../lang/shape/events.ts'
import type { TitleWords } from '../../lang/shape/titles.ts'
import type { Actor } from '../../model/actor.ts'
import { NOTHING_DECIDED, type DecidedEvents } from '../../model/decided.ts'
import type { Event, Related } from '../../model/event.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { byDate } from '../../text/edtf.ts'
import { slugOf } from '../../text/names/slug.ts'
import { leaveBroadOpen } from './broad-nouns.ts'
import { clusterReports } from './cluster.ts'
import { relateUnsure } from './decided.ts'
import { dateByWhatWentBefore } from './date-after.ts'
import { draftEvent, leadFirst, type Draft } from './draft-event.ts'
import { partsOf } from './parts.ts'
import { judgePhase, storyDay } from './phase.ts'
import { isReported } from './reported.ts'
import { relateEvents, type StatedRelation } from './relate-events.ts'
import { gatherReports, type Report } from './report.ts'
import type { ReportWords } from './report-words.ts'
import type { StoryKnowledge } from './story-knowledge.ts'
import type { Witness } from './witness.ts'

/** An event with its reports, outcomes among them. */
export interface AlignedEvent {
  event: Event
  reports: Report[]
}

export interface AlignedStory {
  /** The events that are told, by date, undated ones last. */
  events: AlignedEvent[]
  /** Parts of events, and what is no event that a reader looks up, so that each report belongs to something. */
  others: AlignedEvent[]
  related: Related[]
}

export interface AlignmentInput {
  stories: readonly StoryDocument[]
  /** Relations that each article states between its reports, in the order of the articles. */
  stated: readonly (readonly StatedRelation[])[]
  actors: readonly Actor[]
  words: Pick<EventWords, 'kinds'> & ReportWords
  titleWords: TitleWords
  /** What is known of the story's actors, given how rare each is among the reports. */
  knowledge(reports: readonly Report[]): StoryKnowledge
  decided?: DecidedEvents
  witness?: Witness | undefined
}

/** The events of a story. `state` is filled for single sources; comparing settles the others. */
export function alignEvents(input: AlignmentInput): AlignedStory {
  const kinds = new Map(input.words.kinds.map((k) => [k.id, k]))
  const actors = new Map(input.actors.map((a) => [a.id, a]))
  const reports = input.stories.flatMap((story, i) =>
    leaveBroadOpen(gatherReports(story, i, kinds, input.words), input.words.broadDisasters),
  )
  const story = input.knowledge(reports)
  const today = storyDay(input.stories)
  const { decided = NOTHING_DECIDED.events } = input
  const apart = new Set(
    input.stated.flatMap((relations, i) =>
      relations.flatMap(({ from, to }) => [`${i} ${from} ${to}`, `${i} ${to} ${from}`]),
    ),
  )
  const areApart = (a: Report, b: Report): boolean =>
    a.document === b.document && apart.has(`${a.document} ${a.mention.id} ${b.mention.id}`)
  const drafting = { stories: input.stories, actors, titleWords: input.titleWords, decided }
  const found = clusterReports(reports, story, areApart, decided, input.witness).map((cluster) =>
    draftEvent(cluster, isReported(cluster) ? 'told' : 'aside', null, drafting),
  )
  const wholes = dateByWhatWentBefore(found, input.stories, input.stated).sort(
    (a, b) => rank(a) - rank(b) || byDate(a.date.edtf, b.date.edtf),
  )
  const parts = wholes.flatMap((whole) =>
    partsOf(whole.cluster).map((own) =>
      draftEvent({ reports: own, because: whole.cluster.because }, 'part', whole, drafting),
    ),
  )
  const drafts = [...wholes, ...parts]
  const ids = idsOf(drafts)
  const all = drafts.map((d): AlignedEvent => ({
    reports: d.cluster.reports,
    event: {
      id: ids.get(d)!,
      type: leadFirst(d.cluster.reports)[0]!.mention.type,
      title: d.title,
      date: d.date,
      phase: judgePhase(d.cluster, d.date.edtf, today),
      mentions: d.cluster.reports.map((r) => ({
        document: input.stories[r.document]!.found.id,
        id: r.mention.id,
      })),
      standing: d.standing,
      partOf: d.partOf && ids.get(d.partOf)!,
      state: new Set(d.cluster.reports.map((r) => r.document)).size > 1 ? 'differs' : 'single-source',
      because: [...new Set(d.cluster.because.map((e) => e.because))],
    },
  }))
  const events = all.filter(({ event }) => event.standing === 'told')
  const relatable = events.map((e) => ({ id: e.event.id, reports: e.reports }))
  const related = relateEvents(relatable, input.stories, input.stated, story)
  return {
    events,
    others: all.filter(({ event }) => event.standing !== 'told'),
    related: [...related, ...relateUnsure(relatable, decided.unsure, related)],
  }
}

const rank = ({ standing }: Draft): number => (standing === 'told' ? 0 : 1)

/** An id for each, made from its title; the second of a title has a number. */
function idsOf(drafts: readonly Draft[]): Map<Draft, string> {
  const taken = new Set<string>()
  return new Map(
    drafts.map((draft) => {
      const base = slugOf(draft.title)
      let id = base
      for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
      taken.add(id)
      return [draft, id]
    }),
  )
}
