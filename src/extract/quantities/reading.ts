// Reads a sentence for the wordings of amounts: which word classes stand at each piece of it.
import type { NumberWords } from '../../lang/shape/numbers.ts'
import type { QuantityWords } from '../../lang/shape/quantities.ts'
import type { Atom } from '../wording/atoms.ts'
import { readCardinal } from '../wording/cardinal.ts'
import { lookUp, makeLexicon, type Lexicon } from '../wording/lexicon.ts'
import type { Entry, Reading } from '../wording/pattern.ts'

const lexicons = new WeakMap<QuantityWords, Lexicon>()

function lexiconOf(words: QuantityWords, numbers: NumberWords): Lexicon {
  let lexicon = lexicons.get(words)
  if (!lexicon) {
    lexicon = makeLexicon({ ...words.classes, ordinal: numbers.ordinals })
    lexicons.set(words, lexicon)
  }
  return lexicon
}

const DASH = /^[-–—‐‑]$/
const MINUS = /^[-−]$/

/** Prepares the reading. Beside the words' classes: `number`, `dash`, and `sign`, a minus before a numeral. */
export function readAmounts(atoms: Atom[], words: QuantityWords, numbers: NumberWords): Reading {
  const lexicon = lexiconOf(words, numbers)
  const entries = atoms.map((atom, at): readonly Entry[] => {
    const found = lookUp(lexicon, atoms, at)
    if (DASH.test(atom.word) || MINUS.test(atom.word)) {
      const next = atoms[at + 1]
      const isSign = MINUS.test(atom.word) && !atom.isGlued && next?.isGlued === true && next.numeral !== null
      return [...found, { class: isSign ? 'sign' : 'dash', value: 0, length: 1 }]
    }
    const mayBegin =
      atom.numeral !== null || Object.hasOwn(numbers.cardinals, atom.word) || numbers.one.includes(atom.word)
    const cardinal = mayBegin ? readCardinal(atoms, at, numbers) : null
    return cardinal ? [...found, { class: 'number', ...cardinal }] : found
  })
  return {
    entriesAt: (at) => entries[at] ?? [],
    isGlued: (at) => atoms[at]?.isGlued ?? false,
    wordAt: (at) => atoms[at]?.word ?? null,
  }
}
