// Reads a sentence for the wordings of time: which word classes stand at each piece of it.
import type { Calendar } from '../../lang/shape/calendar.ts'
import type { NumberWords } from '../../lang/shape/numbers.ts'
import type { Atom } from '../wording/atoms.ts'
import { readCardinal } from '../wording/cardinal.ts'
import { lookUp, makeLexicon, type Lexicon } from '../wording/lexicon.ts'
import type { Entry, Reading } from '../wording/pattern.ts'

const lexicons = new WeakMap<Calendar, Lexicon>()

/** The calendar's words, prepared once. */
function lexiconOf(calendar: Calendar, numbers: NumberWords): Lexicon {
  let lexicon = lexicons.get(calendar)
  if (!lexicon) {
    lexicon = makeLexicon({ ...calendar.words, ordinal: numbers.ordinals })
    lexicons.set(calendar, lexicon)
  }
  return lexicon
}

const DASHES = new Set(['-', '–', '—', '‐', '‑'])
const QUOTES = new Set(["'", '’', '‘'])

/**
 * Classes beside the calendar's own: `int` (digits), `number` (digits or words), `year` (four digits), `monthDay` (1 to 31),
 * `nth` (14th), `ordinal`, `th`, `dash`, `quote`.
 */
function entriesOf(atoms: Atom[], at: number, lexicon: Lexicon, numbers: NumberWords): readonly Entry[] {
  const atom = atoms[at]!
  const words = lookUp(lexicon, atoms, at)
  const isNumber =
    atom.numeral !== null || Object.hasOwn(numbers.cardinals, atom.word) || numbers.one.includes(atom.word)
  if (!isNumber && !DASHES.has(atom.word) && !QUOTES.has(atom.word)) return words
  const entries: Entry[] = [...words]
  const add = (name: string, value: number, length = 1) => entries.push({ class: name, value, length })
  const cardinal = isNumber ? readCardinal(atoms, at, numbers) : null
  if (cardinal) add('number', cardinal.value, cardinal.length)
  if (atom.numeral !== null) {
    const size = atom.end - atom.start
    const isPlain = Number.isInteger(atom.numeral) && /^\d+$/.test(atom.word)
    if (isPlain) add('int', atom.numeral)
    if (isPlain && size === 4 && atom.numeral >= 1000 && atom.numeral <= 2099) add('year', atom.numeral)
    if (isPlain && size <= 2 && atom.numeral >= 1 && atom.numeral <= 31) add('monthDay', atom.numeral)
    const next = atoms[at + 1]
    if (isPlain && size <= 2 && next?.isGlued && numbers.ordinalEndings.includes(next.word))
      add('nth', atom.numeral, 2)
  } else if (DASHES.has(atom.word)) add('dash', 0)
  else if (QUOTES.has(atom.word)) add('quote', 0)
  return entries
}

/** Prepares the reading of a sentence's pieces. */
export function readSentence(atoms: Atom[], calendar: Calendar, numbers: NumberWords): Reading {
  const lexicon = lexiconOf(calendar, numbers)
  const entries = atoms.map((_, at) => entriesOf(atoms, at, lexicon, numbers))
  return {
    entriesAt: (at) => entries[at] ?? [],
    isGlued: (at) => atoms[at]?.isGlued ?? false,
    wordAt: (at) => atoms[at]?.word ?? null,
  }
}
