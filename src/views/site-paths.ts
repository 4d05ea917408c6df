// Every page of the site, for the sitemap. Pages that only repeat others (embedded events) are left out.
import { viewActors } from './actors-page.ts'
import { citationsPath } from './citations.ts'
import type { Edition } from './edition.ts'
import { furtherOf } from './further-pages.ts'
import { actorPath, at, eventPath, pairPath, sourcePath } from './links.ts'
import { pagesOfNumbers } from './number-pages.ts'
import { viewNumbers } from './numbers-page.ts'
import { pairsOf } from './pair-page.ts'
import type { Part } from './parts.ts'
import { pagesOfPlaces } from './place-pages.ts'
import { viewPlaces } from './places-page.ts'
import { periodsOf } from './timeline-periods.ts'
import { wordsOf } from './word-pages.ts'

const pages = [
  '/',
  '/timeline/',
  '/actors/',
  '/quotes/',
  '/numbers/',
  '/places/',
  '/compare/',
  '/sources/',
  '/method/',
  '/search/',
  '/corrections/',
  '/data/',
]

export const sitePaths = (edition: Edition): string[] => [
  ...pages.map(at),
  ...pairsOf(edition).map(([a, b]) => pairPath(a.id, b.id)),
  ...periodsOf(edition).map(({ href }) => href),
  ...edition.events.map(({ id }) => eventPath(id)),
  ...laterParts(pagesOfNumbers(viewNumbers(edition).groups)),
  ...laterParts(pagesOfPlaces(viewPlaces(edition))),
  ...laterParts(furtherOf(edition)),
  ...laterParts(wordsOf(edition)),
  ...viewActors(edition).oncePages.map(({ href }) => href),
  ...edition.actors.map(({ id }) => actorPath(id)),
  ...[...edition.sources, ...edition.unread].flatMap(({ id }) => [sourcePath(id), citationsPath(id)]),
]

/** The parts of lists that stand on pages of their own. */
const laterParts = (lists: Map<string, Part<unknown>[]>): string[] =>
  [...lists.values()].flatMap((parts) => parts.slice(1).map(({ href }) => href))
