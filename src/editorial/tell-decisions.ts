// What each decision changed: what the program alone had at the quoted words, and what stands there now.
import type { Actor } from '../model/actor.ts'
import type { AlignedArticles } from '../model/aligned-articles.ts'
import type { AppliedDecision } from '../model/decision.ts'
import { toldEvents } from '../model/told-event.ts'
import type { Event } from '../model/event.ts'
import { isAboutEvents, type Anchored } from './anchor-decisions.ts'
import type { Subject } from './find-subject.ts'

/** Where decisions were looked up, or what they led to. */
type Lists = Omit<AlignedArticles, 'compare'>

/** The event that a report is of, or null where it is of none. */
export function eventAt({ documents, events }: Lists, { document, id }: Subject): Event | null {
  const report = documents.find((d) => d.id === document)?.events.find((e) => e.id === id)
  return toldEvents(events).get(report?.event ?? '') ?? null
}

/** The actor that a mention stands for, or null where that is open. */
export function actorAt({ documents, actors }: Lists, { document, id }: Subject): Actor | null {
  const mention = documents.find((d) => d.id === document)?.mentions.find((m) => m.id === id)
  return actors.find((actor) => actor.id === mention?.actor) ?? null
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)]
const idsOf = (items: readonly ({ id: string } | null)[]): string[] =>
  distinct(items.flatMap((item) => item?.id ?? []))

/** `machine` is the story without decisions, `edited` with them. */
export function tellDecision(
  { decision, places, subjects, comparison }: Anchored,
  machine: Lists,
  edited: Lists,
): AppliedDecision {
  const told = {
    id: decision.id,
    decision: decision.decision,
    quoted: places.map(({ document, span, line }) => ({ document: document.id, line, words: span.exact })),
    by: decision.by,
    decided: decision.decided,
    reason: decision.reason,
  }
  if (decision.decision === 'withhold')
    return {
      ...told,
      about: 'comparison',
      machine: [comparison!.text],
      set: [],
      events: idsOf([nowOf(machine, edited, comparison!.event)]),
      actors: [],
    }
  if (isAboutEvents(decision)) {
    const [before, after] = [machine, edited].map((of) => distinct(subjects.map((s) => eventAt(of, s))))
    const tell = (event: Event | null): string | null =>
      (decision.decision === 'date' ? event?.date.edtf : event?.title) ?? null
    const events = idsOf(after!)
    return { ...told, about: 'events', machine: before!.map(tell), set: after!.map(tell), events, actors: [] }
  }
  const [before, after] = [machine, edited].map((of) => distinct(subjects.map((s) => actorAt(of, s))))
  const tell = (actor: Actor | null): string | null => actor?.name ?? null
  const actors = idsOf(after!)
  return { ...told, about: 'actors', machine: before!.map(tell), set: after!.map(tell), events: [], actors }
}

/** The event that now holds the first report of one that the program found. */
function nowOf(machine: Lists, edited: Lists, id: string | null): Event | null {
  const first = machine.events.find((event) => event.id === id)?.mentions[0]
  if (!first) return null
  return (
    edited.events.find(({ mentions }) =>
      mentions.some((m) => m.document === first.document && m.id === first.id),
    ) ?? null
  )
}
