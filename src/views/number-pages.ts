// All numbers of a long story in pages: the first of each kind stand on the page of numbers, the others on pages of their own.
import { at } from './links.ts'
import type { NumberGroup } from './numbers-page.ts'
import { pageWords } from '../words/page-words.ts'

/** So many figures of a kind stand on one page. */
const MOST_ON_PAGE = 120

/** A part of the numbers of one kind. */
export interface NumberPage {
  id: string
  href: string
  title: string
  group: NumberGroup
}

type Row = NumberGroup['rows'][number]

/** The pages of each kind; the first of them is the page of numbers itself. */
export function pagesOfNumbers(groups: readonly NumberGroup[]): Map<string, NumberPage[]> {
  return new Map(
    groups.map((group) => {
      const parts = split(group.rows)
      return [
        group.id,
        parts.map((rows, i) => ({
          id: `${group.id}-${i + 1}`,
          href: i === 0 ? `${at('/numbers/')}#${group.id}` : at(`/numbers/${group.id}-${i + 1}/`),
          title: pageWords.numbers.part(group.title, i + 1, parts.length),
          group: { ...group, rows },
        })),
      ]
    }),
  )
}

/** Rows in order, as many together as a page has room for; a row is never split. */
function split(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = []
  let room = 0
  for (const row of rows) {
    const figures = row.cells.reduce((sum, { entries }) => sum + entries.length, 0)
    if (figures > room) {
      parts.push([])
      room = MOST_ON_PAGE
    }
    parts.at(-1)!.push(row)
    room -= figures
  }
  return parts
}
