// All numbers of a long story in pages: the first of each kind stand on the page of numbers, the others on pages of their own.
import { at } from './links.ts'
import type { NumberGroup } from './numbers-page.ts'
import { partsOf, type Part } from './parts.ts'

type Row = NumberGroup['rows'][number]

/** A part of the numbers of one kind. */
export type NumberPage = Part<Row> & { group: NumberGroup }

/** So many figures of a kind stand on the page of all kinds, and on a page of their own. */
const ROOM = { first: 60, then: 120 }

const figuresOf = ({ cells }: Row): number => cells.reduce((sum, { entries }) => sum + entries.length, 0)

/** The pages of each kind; the first of them is the page of numbers itself. */
export const pagesOfNumbers = (groups: readonly NumberGroup[]): Map<string, NumberPage[]> =>
  new Map(
    groups.map((group) => {
      const list = { id: group.id, title: group.title, page: at('/numbers/'), folder: at('/numbers/') }
      const parts = partsOf(list, group.rows, figuresOf, ROOM)
      return [group.id, parts.map((part) => ({ ...part, group: { ...group, rows: part.rows } }))]
    }),
  )
