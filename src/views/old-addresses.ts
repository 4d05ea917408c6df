// Addresses that pages of the story had before: where each leads now, or what to say where nothing is left of its page.
import type { OldAddress } from '../model/address.ts'
import type { Edition } from './edition.ts'
import { actorPath, at, eventPath, lineAnchor, sourcePath } from './links.ts'

/** A page that exists now. */
export interface NowAt {
  title: string
  href: string
}

export interface OldPage {
  /** Below the folder of the site, without the slashes at its ends. */
  path: string
  kind: OldAddress['kind']
  /** The title or name that the page had. */
  was: string
  /** Null when nothing is left of it. */
  now: NowAt | null
  /** Where a browser is sent: the page, or its form for frames. */
  next: string | null
  /** Where the words stand that it rested on. */
  places: { name: string; line: number; href: string }[]
}

/** A page for every old address that nothing else has taken; an event has a second one, for frames on other sites. */
export const oldPages = (edition: Edition): OldPage[] =>
  edition.addresses
    .filter(({ isTaken }) => !isTaken)
    .flatMap((old) => {
      const { kind, id, was, to } = old
      const now = nowAt(edition, old)
      const page = { kind, was, now, places: placesOf(edition, old) }
      const own = { ...page, path: `${kind}/${id}`, next: now?.href ?? null }
      if (kind === 'actors') return [own]
      return [own, { ...page, path: `embed/events/${id}`, next: to && at(`/embed/events/${to}/`) }]
    })

/** What an address led to before it was that of another page. Null for most. */
export function onceHere(
  edition: Edition,
  kind: OldAddress['kind'],
  id: string,
): { was: string; now: NowAt | null } | null {
  const old = edition.addresses.find((one) => one.isTaken && one.kind === kind && one.id === id)
  return old ? { was: old.was, now: nowAt(edition, old) } : null
}

function nowAt({ eventOf, actorOf }: Edition, { kind, to }: OldAddress): NowAt | null {
  if (to === null) return null
  return kind === 'events'
    ? { title: eventOf.get(to)!.title, href: eventPath(to) }
    : { title: actorOf.get(to)!.name, href: actorPath(to) }
}

function placesOf({ sourceOf }: Edition, { places }: OldAddress): OldPage['places'] {
  return places.map(({ document, line }) => {
    const source = sourceOf.get(document)!
    return { name: source.name, line, href: `${sourcePath(document)}#${lineAnchor(line)}` }
  })
}
