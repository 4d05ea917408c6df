// What an event is called in a list of titles: events of one title are told apart.
import type { Event } from '../model/event.ts'
import type { Edition } from './edition.ts'
import { once } from './once.ts'
import { reportsOf } from './reports.ts'
import { pageWords } from '../words/page-words.ts'

/** The title of an event; with its first line, where others have the same title. */
export function ownTitle(edition: Edition, event: Event): string {
  const { title } = event
  if (timesOf(edition).get(title) === 1) return title
  const [first] = edition.sources.flatMap((source) =>
    reportsOf(event, source)
      .slice(0, 1)
      .map(({ sentence }) => pageWords.addresses.line(source.name, sentence.line)),
  )
  return first === undefined ? title : `${title} · ${first}`
}

const timesOf = once((edition: Edition): Map<string, number> => {
  const times = new Map<string, number>()
  for (const { title } of edition.events) times.set(title, (times.get(title) ?? 0) + 1)
  return times
})
