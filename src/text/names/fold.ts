// Names made comparable: no accents, no case, no dots, no possessive; only for comparing, never for showing.

import { remember } from '../remember.ts'

const PLAIN = /^[\x20-\x7e]*$/
const APOSTROPHE = /[\u2018\u2019\u02bc`\u00b4]/g
const HYPHEN = /[\u2010-\u2015\u2212]/g
const LETTERS: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/** Lower case without marks above letters: `Stéphane` gives `stephane`. */
export function foldAccents(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter)
}

/** A name without its possessive ending: `Washington’s` and `the Netherlands'` lose the mark. */
export const dropPossessive = (name: string): string =>
  name
    .replace(APOSTROPHE, "'")
    .replace(/'s$/i, '')
    .replace(/(?<=s)'$/i, '')

/**
 * The form under which two spellings of the same name are equal: `the U.N.’s` gives `un`, `Ångström` gives `angstrom`.
 * A leading article goes too; hyphens become spaces.
 */
export const foldName: (name: string) => string = remember((name) =>
  foldAccents(dropPossessive(name.trim()))
    .replace(HYPHEN, '-')
    .replace(/["'.,()\u201c\u201d]/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim()
    .replace(/^the (?=.)/, ''),
)

/** The words of a folded name; `Boutros-Boutros Ghali` has three. */
export const nameTokens = (name: string): string[] => foldName(name).split(' ').filter(Boolean)

/** A folded name of a place or body with its first word written out, so that `Mt. Elm` and `Mount Elm` are equal. */
export function foldWrittenOut(name: string, shortWords: ReadonlyMap<string, string>): string {
  const folded = foldName(name)
  const [first = '', ...rest] = folded.split(' ')
  const long = rest.length > 0 ? shortWords.get(first) : undefined
  return long === undefined ? folded : [long, ...rest].join(' ')
}
