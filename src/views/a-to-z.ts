// Entries by their first letter, for lists that need no script.

import { locale } from '../words/locale.ts'

export interface Entry {
  name: string
  href: string
}

export interface Letter {
  letter: string
  entries: Entry[]
}

/** With more entries than these a list is long … */
const MOST_OPEN = 100
/** … and its letters with more than these are folded. */
export const MOST_OF_LETTER = 4

export const isLong = (letters: readonly Letter[]): boolean =>
  letters.reduce((sum, { entries }) => sum + entries.length, 0) > MOST_OPEN

const order = new Intl.Collator(locale, { numeric: true })

/** The entries from A to Z; digits and quotation marks before a name do not count. */
export function byLetter(entries: readonly Entry[]): Letter[] {
  const letters = new Map<string, Entry[]>()
  for (const entry of [...entries].sort((a, b) => order.compare(bare(a.name), bare(b.name)))) {
    const letter = letterOf(entry.name)
    letters.set(letter, [...(letters.get(letter) ?? []), entry])
  }
  return [...letters].map(([letter, of]) => ({ letter, entries: of }))
}

/** A name without what stands before its first letter or digit, and without article. */
const bare = (name: string): string => name.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:the|an?) /i, '')

/** The first letter without its accent; `0–9` for digits. */
function letterOf(name: string): string {
  const [first = '#'] = bare(name).normalize('NFD')
  return /\d/.test(first) ? '0–9' : first.toUpperCase()
}
