// The country that a body's name begins with, so that "US Federal Reserve" and "American Federal Reserve" are compared by the rest.
import { dropPossessive, foldName } from './fold.ts'

/** Finds the code of a country by a name, short form or adjective; null for other words. */
export type CodeOf = (words: string) => string | null

/**
 * Splits a name of three words at most before its own words: `{ code, rest }` with the folded rest. `code` is null when no
 * country stands first; a name that is a country's alone has no rest and gives null.
 */
export function splitCountry(name: string, codeOf: CodeOf): { code: string | null; rest: string } | null {
  const words = dropPossessive(name)
    .replace(/^the /i, '')
    .split(/\s+/)
    .filter((word) => word !== '')
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const code = codeOf(dropPossessive(words.slice(0, count).join(' ')))
    if (code) return count === words.length ? null : { code, rest: foldName(words.slice(count).join(' ')) }
  }
  return words.length > 0 ? { code: null, rest: foldName(words.join(' ')) } : null
}
