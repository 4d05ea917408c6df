// Which sources report something: the row of letters beside a title, and its sentence.
import type { Event } from '../model/event.ts'
import type { Edition, Source } from './edition.ts'
import { words } from '../words/words.ts'

export interface Coverage {
  all: { source: Source; reports: boolean }[]
  reporting: Source[]
  text: string
}

export function coverageOf(edition: Edition, documents: Iterable<string>): Coverage {
  const ids = new Set(documents)
  const reporting = edition.sources.filter((source) => ids.has(source.id))
  // an article of another story is not silent in this one
  const asked = edition.sources.filter((source) => ids.has(source.id) || !source.isStranger)
  return {
    all: asked.map((source) => ({ source, reports: ids.has(source.id) })),
    reporting,
    text: words.reportedBy(
      reporting.map((source) => source.name),
      asked.length,
    ),
  }
}

export const coverageOfEvent = (edition: Edition, event: Event): Coverage =>
  coverageOf(
    edition,
    event.mentions.map((mention) => mention.document),
  )

export const isShared = (event: Event): boolean =>
  new Set(event.mentions.map((mention) => mention.document)).size > 1
