// Everything that has a page of its own, from A to Z: what the search page shows without a script.
import { byLetter, type Letter } from './a-to-z.ts'
import type { Edition } from './edition.ts'
import { actorPath, eventPath } from './links.ts'
import { ownTitle } from './own-title.ts'
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
