// Sources without a report of an event: what their articles do not hold, as a proof that a reader can check, and its limits.
import type { Actor } from '../model/actor.ts'
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Event } from '../model/event.ts'
import { holdsWords } from '../text/holds-words.ts'
import { longDate } from './dates.ts'
import type { Edition, Source } from './edition.ts'
import { once } from './once.ts'
import { participantsOf } from './participants.ts'
import { capital, listOf, nameSources, words } from '../words/words.ts'

export interface Absence {
  sources: Source[]
  /** Whether the articles lack all names of the event, or some of them and any report of its kind; else a report may have been overlooked. */
  isSure: boolean
  text: string
}

/** More sources than these are counted and not named: “Twelve sources”. */
const mostOnTheirOwn = 4
/** At most so many names are said to be missing. */
const mostNames = 3

/** The sources without a report of the event, those with the same proof together; the surest first. */
export function absencesOf(edition: Edition, event: Event, absent: Source[]): Absence[] {
  const named = participantsOf(edition, event)
    .map(({ actor }) => actor)
    .filter((actor) => actor.named)
  const proofs = absent.map((source) => ({ source, ...lackOf(source, event, named) }))
  const groups = [...Map.groupBy(proofs, ({ lack }) => lack).values()]
  return groups
    .map((of) => {
      const sources = of.map(({ source }) => source)
      const { isSure, lack } = of[0]!
      const read = sources.reduce((sum, source) => sum + sentencesRead(source), 0)
      const names = sources.length > mostOnTheirOwn ? capital(nameSources(sources)) : nameSources(sources)
      const text = words.lacks.said(names, lack, read) + earlier(edition, event, sources)
      return { sources, isSure, text }
    })
    .sort((a, b) => Number(b.isSure) - Number(a.isSure))
}

function lackOf({ document }: Source, event: Event, named: Actor[]): { isSure: boolean; lack: string } {
  const missing = named.filter((actor) => !isKnownTo(document, actor))
  const hasKind = kindsIn(document).has(event.type)
  const names = listOf(missing.slice(0, mostNames).map(({ name }) => name)).replace(' and ', ' or ')
  const isSure = missing.length > 0 && (missing.length === named.length || !hasKind)
  if (missing.length) return { isSure, lack: words.lacks.names(names) }
  return { isSure, lack: hasKind ? words.lacks.report : words.lacks.kind }
}

const kindsIn = once(({ events }: AnalysedDocument): Set<string> => new Set(events.map(({ type }) => type)))

/** Does an article mention an actor, or hold a form of its name? */
function isKnownTo(document: AnalysedDocument, actor: Actor): boolean {
  const known = namesIn(document)
  const found =
    known.get(actor.id) ??
    [actor.name, ...actor.forms.map(({ text }) => text)].some((form) => holdsWords(document.text, form))
  known.set(actor.id, found)
  return found
}

/** What is known of the actors so far: those that are mentioned, and those that were looked for. */
const namesIn = once(
  ({ mentions }: AnalysedDocument): Map<string, boolean> =>
    new Map(mentions.flatMap(({ actor }) => (actor === null ? [] : [[actor, true]]))),
)

const sentencesRead = (source: Source): number => readIn(source.document)

const readIn = once(
  ({ sentences }: AnalysedDocument): number =>
    sentences.filter((sentence) => sentence.repeats === null && sentence.section !== 'credit').length,
)

/** Those that came out before every report of it. */
function earlier(edition: Edition, event: Event, sources: Source[]): string {
  const days = event.mentions.map((m) => edition.sourceOf.get(m.document)?.document.publishedOn ?? '')
  const first = sources.filter(
    ({ document }) => document.publishedOn && days.every((day) => day > document.publishedOn!),
  )
  if (!first.length) return ''
  const told = first.map(({ name, document }) => words.lacks.appeared(name, longDate(document.publishedOn!)))
  return ` ${words.lacks.earlier(told)}`
}
