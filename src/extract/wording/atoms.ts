// The smallest pieces that wordings of times and numbers are built of: runs of letters, numerals, single marks.
import type { Span } from '../../model/span.ts'

/** A piece of text; `word` is lower case. Offsets count from the start of the article. */
export interface Atom {
  start: number
  end: number
  word: string
  /** Does it stand right behind the piece before, without white space? */
  isGlued: boolean
  isCapital: boolean
  /** Value of a numeral such as `1,250.5`, or null. */
  numeral: number | null
}

const PIECES = /(?<!\d\.)\d+(?:,\d{3})*(?!\d)(?:\.\d+(?!\.?\d))?|\d+|\p{L}[\p{L}\p{M}]*|[^\s]/gu

/** More digits than this are no number but a code. */
const LONGEST_NUMERAL = 24

/** Splits a stretch of text; `offset` is its start in the article. Finer than tokens: `2-1`, `a.m.`, `1990s` come apart. */
export function splitAtoms(text: string, offset = 0): Atom[] {
  const atoms: Atom[] = []
  let last = -1
  for (const match of text.matchAll(PIECES)) {
    const piece = match[0]
    const code = piece.charCodeAt(0)
    const isDigit = code >= 48 && code <= 57
    const word = piece.toLowerCase()
    atoms.push({
      start: offset + match.index,
      end: offset + match.index + piece.length,
      word,
      isGlued: match.index === last,
      isCapital: !isDigit && word !== piece,
      numeral: isDigit && piece.length <= LONGEST_NUMERAL ? Number(piece.replaceAll(',', '')) : null,
    })
    last = match.index + piece.length
  }
  return atoms
}

/** The atoms of each sentence that was read: sentences never change. */
const known = new WeakMap<Span, Atom[]>()

/** The atoms of a sentence, split once for all who ask. */
export function atomsOf(sentence: Span): Atom[] {
  const atoms = known.get(sentence) ?? splitAtoms(sentence.exact, sentence.start)
  known.set(sentence, atoms)
  return atoms
}
