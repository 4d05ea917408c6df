// Short forms made of first letters: which long names they may stand for.
import { dropPossessive, foldAccents } from './fold.ts'
import { remember, rememberWith } from '../remember.ts'
import type { NameWords } from './name-words.ts'

/** Does a name look like a short form of capitals: `UNSC`, `U.N.`, `JeM`, `G-20`? */
export const isAcronym: (name: string) => boolean = remember((name) => {
  const letters = dropPossessive(name).replace(/[.\s-]/g, '')
  return (
    /^[\p{L}\d&]{2,7}$/u.test(letters) &&
    (letters.match(/\p{Lu}/gu)?.length ?? 0) >= 2 &&
    !/\p{Ll}{2}/u.test(letters)
  )
})

/** The letters of a short form, folded: `U.N.` gives `un`. */
export const acronymLetters = (name: string): string =>
  foldAccents(dropPossessive(name)).replace(/[^\p{L}\d]/gu, '')

/**
 * All short forms that the first letters of a name may give: with and without small words, and with a short form
 * inside it kept whole, so that `UN Security Council` gives `unsc`.
 */
export const acronymsOf: (name: string, words: NameWords) => readonly string[] = rememberWith(
  (name, words: NameWords) => {
    const parts = dropPossessive(name)
      .split(/[\s\u2010-\u2015/-]+/)
      .map((word) => word.replace(/[^\p{L}\p{N}.&]/gu, ''))
      .filter((word) => word.replace(/\./g, '') !== '')
    if (parts.length < 2 && !isAcronym(name)) return []
    const letters = (list: string[]): string =>
      list
        .map((word) => (list.length > 1 && isAcronym(word) ? acronymLetters(word) : foldAccents(word)[0]!))
        .join('')
    const content = parts.filter((word) => !words.smallWords.has(word.toLowerCase()))
    const found = parts.length < 2 ? [acronymLetters(name)] : [letters(parts), letters(content)]
    return [...new Set(found)].filter((short) => short.length > 1)
  },
)

/** May `short` be the first letters of `long`? */
export const isAcronymOf = (short: string, long: string, words: NameWords): boolean =>
  isAcronym(short) && !isAcronym(long) && acronymsOf(long, words).includes(acronymLetters(short))

/**
 * May words in brackets be a short form of the name before them? Weaker than first letters, for where the article itself
 * says so: the letters stand in the name in their order and begin with its first letter: `Boko Haram (BH)`, `Centrica (CNA)` not.
 */
export function isShortFormOf(short: string, long: string, words: NameWords): boolean {
  if (!isAcronym(short)) return false
  if (isAcronymOf(short, long, words)) return true
  const letters = acronymLetters(short)
  const name = foldAccents(long).replace(/^the /, '')
  if (letters[0] !== name[0]) return false
  let at = 0
  for (const letter of letters) {
    const next = name.indexOf(letter, at)
    if (next < 0) return false
    at = next + 1
  }
  return letters.length <= long.split(/[\s-]+/).length + 3
}
