// Whom a printed byline names, where nothing but names stands in it.
import type { SectionWords } from '../../lang/shape/sections.ts'
import { isDateOnly } from './date-line.ts'
import { anyOf, isFinished } from './wording.ts'

/** A name of fewer words is a desk or a paper, of more a name and what its bearer is: “Ana Lima Senior Reporter”. Small words are not counted. */
const [FEWEST, MOST] = [2, 3]

/**
 * The names in “By Ana Lima and Tom Reed”, or null. Where some words are linked, these are the names, and only what joins
 * names may stand beside them; else each name is of two or three words. A comma may lead to a post: then it is open.
 */
export function readPrintedAuthors(
  { words, links }: { words: string; links: readonly string[] },
  language: SectionWords,
): string | null {
  const names = nameAuthors(words, language)
  if (names === null) return null
  const joiner = new RegExp(`(?:\\s+(?:${anyOf(language.nameJoiners)})\\s+|\\s*&\\s*)`, 'iu')
  if (links.length > 0) {
    const beside = links.reduce((left, link) => left.replace(link, ' '), ` ${names} `)
    return beside
      .split(joiner)
      .join('')
      .replace(/[\s,&]/g, '') === ''
      ? names
      : null
  }
  const isName = (name: string): boolean => {
    const parts = name.split(' ').filter((part) => !language.nameParticles.includes(part))
    return (
      parts.length >= FEWEST &&
      parts.length <= MOST &&
      parts.every((part) => /^\p{Lu}[\p{L}’'.-]*$/u.test(part))
    )
  }
  return names.split(joiner).every(isName) ? names : null
}

/**
 * The names in a line such as “By Ana Lima and TOM REED”, or `null` when it is no line of that kind. A date behind them, as in
 * “By Ana Lima, Harbour News, 4 March 2025”, names nobody.
 */
export function nameAuthors(line: string, language: SectionWords): string | null {
  const opening = new RegExp(`^(?:${anyOf(language.byline)})\\s+`, 'iu').exec(line)?.[0]
  if (!opening) return null
  const words = withoutDate(line, language)
  const names = words.slice(opening.length).match(/[\p{L}][\p{L}’'.-]*/gu) ?? []
  const small = [...language.bylineJoiners, ...language.nameParticles]
  const isName = (word: string): boolean => /^\p{Lu}/u.test(word) || small.includes(word)
  const isByline =
    names.length >= 1 &&
    /^\p{Lu}/u.test(names[0]!) &&
    names.every(isName) &&
    !/[!?]$/.test(words) &&
    (!isFinished(words) || names.length <= 6)
  return isByline ? withoutPlace(words.slice(opening.length).trim(), language) : null
}

/** Characters of the longest date behind a byline. */
const LONGEST_DATE = 100

/** Offset of the date that ends a byline, its whole length where there is none. */
export function startOfDate(line: string, language: SectionWords): number {
  const from = Math.max(0, line.length - LONGEST_DATE)
  const starts = [...line.slice(from).matchAll(/[\s,|·•–—-]+/g)].map(
    ({ index, 0: gap }) => from + index + gap.length,
  )
  return starts.find((at) => isDateOnly(line.slice(at), language)) ?? line.length
}

/** The line up to a date that ends it, and up to what sets that off. */
const withoutDate = (line: string, language: SectionWords): string =>
  line.slice(0, startOfDate(line, language)).replace(/[\s,|·•–—-]+$/, '')

/** “Ana Lima and Tom Reed in Lunn” names two, and where they were. A post stays: the word before “in Chief” is no name of two. */
function withoutPlace(names: string, { placeJoiners }: SectionWords): string {
  const [authors, place, ...more] = names.split(new RegExp(`\\s+(?:${anyOf(placeJoiners)})\\s+`, 'u'))
  const isPlace = place !== undefined && more.length === 0 && /^\p{Lu}/u.test(place)
  return isPlace && /(?:^|\s)\p{Lu}\S*\s+\p{Lu}\S*$/u.test(authors!) ? authors! : names
}
