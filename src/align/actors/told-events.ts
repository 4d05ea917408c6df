// The events that several articles tell, read for who has which part in them: what the last kinds of evidence rest on.
import type { EventMention, Role } from '../../model/event-mention.ts'
import type { ActorDocument } from './member.ts'

/** One article's report of an event. Actors are local ids. */
export interface ToldReport {
  document: string
  /** Index of its sentence. */
  sentence: number
  parties: { role: Role; actor: string }[]
}

/** An event with its reports in all articles. */
export type ToldEvent = readonly ToldReport[]

/** Reads the events of a story; `document` counts the articles from 0. Events that one article tells alone are left out. */
export function readToldEvents(
  documents: readonly ActorDocument[],
  events: readonly { reports: readonly { document: number; mention: EventMention }[] }[],
): ToldEvent[] {
  const actors = documents.map(({ mentions }) => new Map(mentions.map(({ id, actor }) => [id, actor])))
  const inSeveral = events.filter(({ reports }) => new Set(reports.map((report) => report.document)).size > 1)
  return inSeveral.map(({ reports }) =>
    reports.map(({ document, mention: { sentence, arguments: parties } }) => ({
      document: documents[document]!.id,
      sentence,
      parties: parties.flatMap(({ role, mention }) => {
        const actor = mention === null ? null : (actors[document]!.get(mention) ?? null)
        return actor === null ? [] : [{ role, actor }]
      }),
    })),
  )
}

/** The first sentences of an article, in which it tells its news. */
const LEAD = 4

/** Is a sentence, by its index, one of the first? */
export const isLead = (sentence: number | undefined): boolean => sentence !== undefined && sentence < LEAD

/** Tells whether two articles begin with the same event. */
export function readLeads(told: readonly ToldEvent[]): (a: string, b: string) => boolean {
  const leads = told.map(
    (event) => new Set(event.filter(({ sentence }) => isLead(sentence)).map(({ document }) => document)),
  )
  return (a, b) => leads.some((lead) => lead.has(a) && lead.has(b))
}
