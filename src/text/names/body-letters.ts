// Short forms of bodies that are called by whose they are: NYPD for the "New York police".
import { acronymLetters, acronymsOf, isAcronym } from './acronyms.ts'
import type { NameWords } from './name-words.ts'

/** Fewer letters stand for too much. */
const ENOUGH = 4

/** Does a short form end as those of such bodies do, whosever they are: NYPD, LAPD? */
export const isShortForSomeBody = (short: string, bodies: ReadonlyMap<string, string>): boolean =>
  isAcronym(short) &&
  acronymLetters(short).length >= ENOUGH &&
  [...bodies].some(([noun, close]) => acronymLetters(short).endsWith(noun[0]! + close[0]!))

/** May `short` be the first letters of the full name of an owner's body? `bodies` has nouns with the word that closes the full name. */
export function isShortForBody(
  short: string,
  owner: string,
  bodies: ReadonlyMap<string, string>,
  words: NameWords,
): boolean {
  if (!owner || !isShortForSomeBody(short, bodies)) return false
  const letters = acronymLetters(short)
  return [...bodies].some(([noun, close]) => acronymsOf(`${owner} ${noun} ${close}`, words).includes(letters))
}
