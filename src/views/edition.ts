// The whole story with everything in order and at hand: what each page's view starts from.
import type { Actor } from '../model/actor.ts'
import type { OldAddress } from '../model/address.ts'
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Comparison } from '../model/comparison.ts'
import type { AppliedDecision } from '../model/decision.ts'
import type { Echo } from '../model/echo.ts'
import type { Event, Related } from '../model/event.ts'
import type { Origin } from '../model/origin.ts'
import type { Position } from '../model/position.ts'
import type { Problem } from '../model/problem.ts'
import type { Correction } from '../model/story-record.ts'
import type { Story } from '../model/story.ts'
import { toldEvents } from '../model/told-event.ts'
import { isWrittenIn } from '../text/written-in.ts'

/** One article as the pages show it: a name, a letter, and a look (shape and colour) of its own. */
export interface Source {
  id: string
  name: string
  letter: string
  look: 's1' | 's2' | 's3' | 's4' | 'sx'
  /** What it is and where it comes from, such as `news agency, India`; null when nobody said. */
  kind: string | null
  /** Whether its language could be read; what was not read is not called silent, and stands on its own page only. */
  isRead: boolean
  /** Does it share no event and nobody with the others? */
  isStranger: boolean
  document: AnalysedDocument
}

export interface Records {
  story: Story
  documents: AnalysedDocument[]
  actors: Actor[]
  events: Event[]
  comparisons: Comparison[]
  origins: Origin[]
  echoes: Echo[]
  related: Related[]
  problems: Problem[]
  corrections: Correction[]
  /** What editors decided, newest first. */
  decisions: AppliedDecision[]
  /** Where places lie, from outside the articles. */
  positions: Position[]
  /** Addresses of published pages that no longer lead there. */
  addresses: OldAddress[]
}

export interface Edition extends Records {
  /** The events that are told; parts and asides have no page. Each report of a part leads to the event that it is part of. */
  events: Event[]
  /** The articles that were read, in order; all where none was. */
  sources: Source[]
  /** Articles in languages that are not read. */
  unread: Source[]
  sourceOf: Map<string, Source>
  /** The told event of an id, that of a part among them. */
  eventOf: Map<string, Event>
  actorOf: Map<string, Actor>
}

/** The language that the analysis reads. */
const READ_LANGUAGE = 'en'

const looks = ['s1', 's2', 's3', 's4'] as const

/**
 * Puts the records of a story in order. Documents that the story does not list come last, under their own names.
 * Above four sources nobody has a colour: a colour that means nothing more than "fifth" helps no reader.
 */
export function openEdition(records: Records): Edition {
  const listed = new Map(records.story.sources.map((source) => [source.document, source]))
  const order = (id: string): number => listed.get(id)?.order ?? Infinity
  const documents = [...records.documents].sort(
    (a, b) => order(a.id) - order(b.id) || (a.id < b.id ? -1 : Number(a.id > b.id)),
  )
  const coloured = documents.length <= looks.length
  const all = documents.map((document, i): Source => {
    const record = listed.get(document.id)
    return {
      id: document.id,
      name: record?.name ?? document.source ?? document.id,
      letter: record?.letter ?? String(i + 1),
      kind: [record?.kind, record?.country].filter(Boolean).join(', ') || null,
      look: coloured ? looks[i]! : 'sx',
      isRead: isWrittenIn(READ_LANGUAGE, document),
      isStranger: records.problems.some(
        ({ rule, file }) => rule === 'another-story' && file === document.file,
      ),
      document,
    }
  })
  const read = all.filter((source) => source.isRead)
  return {
    ...records,
    documents,
    sources: read.length ? read : all,
    unread: read.length ? all.filter((source) => !source.isRead) : [],
    sourceOf: new Map(all.map((source) => [source.id, source])),
    events: records.events.filter((event) => event.standing === 'told'),
    eventOf: toldEvents(records.events),
    actorOf: new Map(records.actors.map((actor) => [actor.id, actor])),
  }
}
