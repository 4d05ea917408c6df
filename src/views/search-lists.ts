// Everything that has a page of its own, from A to Z: what the search page shows without a script.
import type { Event } from '../model/event.ts'
import { byLetter, type Letter } from './a-to-z.ts'
import type { Edition } from './edition.ts'
import { actorPath, eventPath } from './links.ts'
import { once } from './once.ts'
import { reportsOf } from './reports.ts'
import { pageWords } from '../words/page-words.ts'

export interface SearchList {
  id: 'actors' | 'places' | 'events'
  title: string
  letters: Letter[]
}

export function searchLists(edition: Edition): SearchList[] {
  const named = edition.actors.filter((actor) => actor.named)
  const actorEntry = ({ id, name }: { id: string; name: string }) => ({ name, href: actorPath(id) })
  return (
    [
      ['actors', named.filter(({ kind }) => kind !== 'place').map(actorEntry)],
      ['places', named.filter(({ kind }) => kind === 'place').map(actorEntry)],
      [
        'events',
        edition.events.map((event) => ({ name: ownTitle(edition, event), href: eventPath(event.id) })),
      ],
    ] as const
  )
    .filter(([, entries]) => entries.length > 0)
    .map(([id, entries]) => ({ id, title: pageWords.search.lists[id], letters: byLetter(entries) }))
}

/** The title of an event; with its first line, where others have the same title. */
function ownTitle(edition: Edition, event: Event): string {
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
