// The questions of a long story that have no line of their own, by their events: some on the page of their kind, the others on pages of their own.
import { viewCompare } from './compare-page.ts'
import type { AskedOfEvent } from './difference.ts'
import type { Edition } from './edition.ts'
import { at } from './links.ts'
import { once } from './once.ts'
import { partsOf, type Part } from './parts.ts'
import { viewPlaces } from './places-page.ts'
import { pageWords } from '../words/page-words.ts'

/** So many events stand in one list. */
const ROOM = { first: 25, then: 200 }

/** A part of such a list, and the page that it belongs to. */
export type FurtherPart = Part<AskedOfEvent> & { of: 'compare' | 'places' }

/** The parts of each list that has events, by the anchor of its heading. */
export const furtherOf = once((edition: Edition): Map<string, FurtherPart[]> => {
  const { differences, furtherAlike } = viewCompare(edition)
  const lists = [
    ...differences.map(({ kind, title, further }) => ({
      id: kind,
      title,
      events: further,
      of: 'compare' as const,
    })),
    { id: 'alike', title: pageWords.compare.alike, events: furtherAlike, of: 'compare' as const },
    {
      id: 'asked',
      title: pageWords.places.asked,
      events: viewPlaces(edition).further,
      of: 'places' as const,
    },
  ]
  return new Map(
    lists
      .filter(({ events }) => events.length > 0)
      .map(({ id, title, events, of }) => {
        const list = { id, title, page: at(`/${of}/`), folder: at('/compare/more/') }
        return [id, partsOf(list, events, () => 1, ROOM).map((part) => ({ ...part, of }))]
      }),
  )
})
