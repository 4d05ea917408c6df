// A long list in parts: the first stands on the page of the list, the others on pages of their own; in order, and no row is split.
import { pageWords } from '../words/page-words.ts'

/** A list of a page. */
export interface List {
  /** Its anchor on the page. */
  id: string
  title: string
  /** The page that it stands on. */
  page: string
  /** The folder of the pages of its other parts. */
  folder: string
}

export interface Part<Row> {
  /** The list and the number of the part: `count-2`. */
  id: string
  href: string
  title: string
  rows: Row[]
  /** The title of the whole list. */
  list: string
}

/** The parts of a list. `room` is what a part holds, by the weights of its rows; a row that weighs more has a part of its own. */
export function partsOf<Row>(
  { id, title, page, folder }: List,
  all: readonly Row[],
  weigh: (row: Row) => number,
  room: { first: number; then: number },
): Part<Row>[] {
  const parts = split(all, weigh, room)
  return parts.map((rows, i) => ({
    id: `${id}-${i + 1}`,
    href: i === 0 ? `${page}#${id}` : `${folder}${id}-${i + 1}/`,
    title: pageWords.frame.part(title, i + 1, parts.length),
    rows,
    list: title,
  }))
}

function split<Row>(
  all: readonly Row[],
  weigh: (row: Row) => number,
  { first, then }: { first: number; then: number },
): Row[][] {
  const parts: Row[][] = []
  let left = 0
  for (const row of all) {
    const weight = weigh(row)
    if (weight > left) {
      left = parts.length === 0 ? first : then
      parts.push([])
    }
    parts.at(-1)!.push(row)
    left -= weight
  }
  return parts
}
