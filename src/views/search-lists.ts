// Everything that has a page of its own, from A to Z: what the search page shows without a script.
import type { Edition } from './edition.ts'
import { actorPath, eventPath } from './links.ts'
import { pageWords } from '../words/page-words.ts'

export interface SearchList {
  id: 'actors' | 'places' | 'events'
  title: string
  letters: { letter: string; entries: { name: string; href: string }[] }[]
}

export function searchLists(edition: Edition): SearchList[] {
  const named = edition.actors.filter((actor) => actor.named)
  const actorEntry = ({ id, name }: { id: string; name: string }) => ({ name, href: actorPath(id) })
  return (
    [
      ['actors', named.filter(({ kind }) => kind !== 'place').map(actorEntry)],
      ['places', named.filter(({ kind }) => kind === 'place').map(actorEntry)],
      ['events', edition.events.map(({ id, title }) => ({ name: title, href: eventPath(id) }))],
    ] as const
  )
    .filter(([, entries]) => entries.length > 0)
    .map(([id, entries]) => ({ id, title: pageWords.search.lists[id], letters: byLetter(entries) }))
}

const order = new Intl.Collator('en', { numeric: true })

function byLetter(entries: readonly { name: string; href: string }[]): SearchList['letters'] {
  const letters = new Map<string, { name: string; href: string }[]>()
  for (const entry of [...entries].sort((a, b) => order.compare(bare(a.name), bare(b.name)))) {
    const letter = letterOf(entry.name)
    letters.set(letter, [...(letters.get(letter) ?? []), entry])
  }
  return [...letters].map(([letter, of]) => ({ letter, entries: of }))
}

/** A name without what stands before its first letter or digit. */
const bare = (name: string): string => name.replace(/^[^\p{L}\p{N}]+/u, '')

/** The first letter without its accent; `0–9` for digits. */
function letterOf(name: string): string {
  const [first = '#'] = bare(name).normalize('NFD')
  return /\d/.test(first) ? '0–9' : first.toUpperCase()
}
