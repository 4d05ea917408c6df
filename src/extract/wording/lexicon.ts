// Looks up which classes of words stand at each atom; a word of a list may be several atoms long (`at the moment`).
import { splitAtoms, type Atom } from './atoms.ts'
import type { Entry } from './pattern.ts'

/** Words of a class: a list, or words with what each stands for. */
export type WordLists = Record<string, readonly string[] | Readonly<Record<string, string | number>>>

interface Phrase {
  words: string[]
  /** Which of them stand right behind the one before. */
  glued: boolean[]
  entry: Entry
}

/** Phrases by their first atom. */
export type Lexicon = Map<string, Phrase[]>

/** Prepares word lists for looking up. */
export function makeLexicon(lists: WordLists): Lexicon {
  const lexicon: Lexicon = new Map()
  for (const [name, list] of Object.entries(lists)) {
    const pairs: [string, string | number][] = Array.isArray(list)
      ? list.map((w) => [w, w])
      : Object.entries(list)
    for (const [phrase, value] of pairs) {
      const atoms = splitAtoms(phrase)
      const words = atoms.map((atom) => atom.word)
      const glued = atoms.map((atom) => atom.isGlued)
      const found = lexicon.get(words[0]!) ?? []
      found.push({ words, glued, entry: { class: name, value, length: words.length } })
      lexicon.set(words[0]!, found)
    }
  }
  for (const phrases of lexicon.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return lexicon
}

const NONE: readonly Entry[] = []

/** The classes of words that begin at atom `at`; longer phrases first. */
export function lookUp(lexicon: Lexicon, atoms: Atom[], at: number): readonly Entry[] {
  const phrases = lexicon.get(atoms[at]!.word)
  if (!phrases) return NONE
  const entries: Entry[] = []
  for (const { words, glued, entry } of phrases) {
    let k = 1
    while (k < words.length && atoms[at + k]?.word === words[k] && atoms[at + k]!.isGlued === glued[k]) k++
    if (k === words.length) entries.push(entry)
  }
  return entries
}
