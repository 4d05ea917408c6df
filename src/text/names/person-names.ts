// Comparing the names of people: who may be the same by name, and who cannot be.
import { nameTokens } from './fold.ts'
import type { NameWords } from './name-words.ts'
import { isSpellingVariant } from './spelling-variants.ts'

/** A person's name in its parts, folded. A name of one word has only a surname, whatever the word is. */
export interface PersonName {
  given: string[]
  surname: string
  suffix: string | null
}

/** Splits a name into given names, surname and suffix; honorifics and particles before the surname are left out. */
export function readPersonName(name: string, words: NameWords): PersonName | null {
  let tokens = nameTokens(name)
  while (tokens.length > 1 && words.honorifics.has(tokens[0]!)) tokens = tokens.slice(1)
  const last = tokens.at(-1)
  const suffix = tokens.length > 1 && last && words.suffixes.has(last) ? last : null
  if (suffix) tokens = tokens.slice(0, -1)
  const surname = tokens.at(-1)
  if (!surname) return null
  return { given: tokens.slice(0, -1).filter((token) => !words.particles.has(token)), surname, suffix }
}

const isInitial = (token: string): boolean => token.length === 1

function isSameGiven(a: string, b: string, words: NameWords): boolean {
  if (a === b) return true
  if (isInitial(a) || isInitial(b)) return a[0] === b[0]
  if (words.nicknames.some((list) => list.includes(a) && list.includes(b))) return true
  return a.at(-1) === b.at(-1) && isSpellingVariant(a, b)
}

/** Behind the same given name in full, short surnames may differ in a silent vowel at the end: Ana Clark, Ana Clarke. */
function isSameSurname(a: PersonName, b: PersonName): boolean {
  if (a.surname === b.surname || isSpellingVariant(a.surname, b.surname)) return true
  const [short, long] = [a.surname, b.surname].sort((x, y) => x.length - y.length)
  const isGivenAlike = a.given[0] === b.given[0] && !isInitial(a.given[0]!)
  return isGivenAlike && short!.length >= 4 && long === `${short}e`
}

/** Does the shorter list of given names lie in the longer one, in order? */
function hasSameGivens(a: string[], b: string[], words: NameWords): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const initials = (list: string[]): string => list.filter(isInitial).join('')
  if (initials(a) && initials(b) && initials(a) !== initials(b) && a.length > 1 && b.length > 1) return false
  let at = 0
  for (const given of short) {
    const found = long.findIndex((other, i) => i >= at && isSameGiven(given, other, words))
    if (found < 0) return false
    at = found + 1
  }
  return true
}

/**
 * What two names say about their bearers: `same` (surname and a given name agree), `may` (one name is part of the other,
 * or one alone has a suffix such as Jr: not enough to be sure), `different` (another surname, given name or suffix).
 */
export function comparePersons(a: PersonName, b: PersonName, words: NameWords): 'same' | 'may' | 'different' {
  if (a.given.length > 0 && b.given.length > 0) {
    if (a.suffix && b.suffix && a.suffix !== b.suffix) return 'different'
    if (!isSameSurname(a, b)) return 'different'
    if (!hasSameGivens(a.given, b.given, words)) return 'different'
    const initialOnly = [a, b].some((name) => name.given.every(isInitial))
    return initialOnly || a.suffix !== b.suffix ? 'may' : 'same'
  }
  const [short, long] = a.given.length ? [b, a] : [a, b]
  if (short.surname === long.surname || isSpellingVariant(short.surname, long.surname))
    return long.given.length || short.surname !== long.surname ? 'may' : 'same'
  return long.given.includes(short.surname) ? 'may' : 'different'
}
