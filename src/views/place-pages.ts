// The places of a long story in pages: the first of each table stand on the page of places, the others on pages of their own.
import { at } from './links.ts'
import { partsOf, type Part } from './parts.ts'
import type { PlaceRow, PlacesPage } from './places-page.ts'
import { pageWords } from '../words/page-words.ts'

/** The tables in the order of the page. */
const PLACE_TABLES = ['named', 'scenes', 'described', 'governments'] as const
export type PlaceTable = (typeof PLACE_TABLES)[number]

/** So many mentions stand in one table of the page of all tables, and of a page of its own. */
const ROOM = { first: 60, then: 240 }

const mentionsOf = ({ cells }: PlaceRow): number =>
  cells.flatMap(({ forms }) => forms).reduce((sum, { namings }) => sum + namings.length, 0)

/** The parts of each table that has rows. */
export const pagesOfPlaces = (view: PlacesPage): Map<PlaceTable, Part<PlaceRow>[]> =>
  new Map(
    PLACE_TABLES.filter((id) => view[id].length > 0).map((id) => {
      const page = at('/places/')
      const list = { id, title: pageWords.places.tables[id], page, folder: page }
      return [id, partsOf(list, view[id], mentionsOf, ROOM)]
    }),
  )
