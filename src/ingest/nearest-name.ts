// The name that somebody meant who wrote another one by a slip: “decison” for “decision”.
import leven from 'leven'

/** More slips than one in three letters are another word. */
const LETTERS_PER_SLIP = 3

/** The one of `names` that differs from `written` by the fewest letters, if those are few; null where none is near. */
export function nearestName(written: string, names: readonly string[]): string | null {
  const [nearest] = names
    .filter((name) => Math.abs(name.length - written.length) <= name.length / LETTERS_PER_SLIP)
    .map((name) => ({ name, slips: countSlips(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, slips }) => slips <= Math.max(1, name.length / LETTERS_PER_SLIP))
    .sort((a, b) => a.slips - b.slips)
  return nearest?.name ?? null
}

/** “did you mean …?” behind what was found, or nothing. */
export function suggestName(written: string, names: readonly string[]): string {
  const nearest = nearestName(written, names)
  return nearest === null ? '' : `: did you mean ${nearest}?`
}

/** Letters left out, added or exchanged; the same letters in another order are one slip, as “lien” for “line”. */
const countSlips = (a: string, b: string): number => (a !== b && sorted(a) === sorted(b) ? 1 : leven(a, b))

const sorted = (word: string): string => [...word].sort().join('')
