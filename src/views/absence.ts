// Sources without a report of an event: what their articles do not hold, as a proof that a reader can check, and its limits.
import type { Actor } from '../model/actor.ts'
import type { Event } from '../model/event.ts'
import { holdsWords } from '../text/holds-words.ts'
import { longDate } from './dates.ts'
import type { Edition, Source } from './edition.ts'
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
  const missing = named.filter(
    ({ id, name, forms }) =>
      !document.mentions.some((mention) => mention.actor === id) &&
      ![name, ...forms.map(({ text }) => text)].some((form) => holdsWords(document.text, form)),
  )
  const hasKind = document.events.some(({ type }) => type === event.type)
  const names = listOf(missing.slice(0, mostNames).map(({ name }) => name)).replace(' and ', ' or ')
  const isSure = missing.length > 0 && (missing.length === named.length || !hasKind)
  if (missing.length) return { isSure, lack: words.lacks.names(names) }
  return { isSure, lack: hasKind ? words.lacks.report : words.lacks.kind }
}

const sentencesRead = ({ document }: Source): number =>
  document.sentences.filter((sentence) => sentence.repeats === null && sentence.section !== 'credit').length

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
