// Whom a printed byline names, where nothing but names stands in it.
import { nameAuthors } from './credit-rules.ts'
import { anyOf } from './wording.ts'
import type { SectionWords } from '../../lang/shape/sections.ts'

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
