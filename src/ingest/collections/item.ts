// One article among several in a file, as its format gives it.
import type { Block } from '../formats/body.ts'

/** What a format finds of one item; `values` are candidates for the fields of a record, not yet checked. */
export interface Item {
  /** Where it stands, in words: `item 3` or `line 12`. */
  place: string
  /** What names it and lasts: an identifier, an address or else its headline. */
  key: string | null
  values: Record<string, unknown>
  blocks: Block[]
  /** Is there only a teaser, where the whole article is expected? */
  isSummary: boolean
}

/** Something wrong in the file, and where; the other items are read all the same. */
export interface Fault {
  place: string | null
  message: string
}

/** All that a file gives. `kind` says in words what it is: `feed`. */
export interface Collection {
  kind: string
  items: Item[]
  faults: Fault[]
}

/** The first of the values that is words. */
export const firstWords = (...values: unknown[]): string | undefined =>
  values.find((value): value is string => typeof value === 'string' && value.trim() !== '')?.trim()
