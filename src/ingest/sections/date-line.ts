// Lines that say when an article was published: a date with nothing beside it, or with a name set off from it.
import type { SectionWords } from '../../lang/shape/sections.ts'
import { anyOf, countWords, isNameLike } from './wording.ts'

/** Words and numbers of the longest date. */
const MOST_PARTS = 16

/** Is it a date, with what may stand beside one, and nothing else? */
export function isDateOnly(words: string, language: SectionWords): boolean {
  if (!/\d/.test(words)) return false
  const parts =
    words
      .toLowerCase()
      .replace(/\b([ap])\.m\b/g, '$1m')
      .match(/[\p{L}]+|\d+/gu) ?? []
  if (parts.length > MOST_PARTS) return false
  const known = [language.months, language.weekdays, language.dateLineWords]
  const isDate = (part: string): boolean =>
    /^\d{1,4}$/.test(part) || /^(?:st|nd|rd|th)$/.test(part) || known.some((list) => list.includes(part))
  const hasDay = (): boolean =>
    parts.some((part) => language.months.includes(part)) || /\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}/.test(words)
  return parts.every(isDate) && hasDay()
}

/** What sets a name off from the date beside it. */
const DIVIDERS = /\s*[|·•/]\s*|\s[–—-]\s|,\s+/g

/** Characters of a line with a date and a name. */
const LONGEST_LINE = 160

/** Words of a name or a desk beside a date. */
const MOST_NAMED = 5

/**
 * Is it a date on one side of a divider, and on the other a name, a place, an agency, a desk, or authors as a byline names them? A
 * line that begins as a byline does is one of its own.
 */
export function isDated(words: string, language: SectionWords): boolean {
  if (words.length > LONGEST_LINE) return false
  const byline = new RegExp(`^(?:${anyOf(language.byline)})\\b`, 'iu')
  if (byline.test(words) || new RegExp(`^(?:${anyOf(language.pictureLabels)})\\b`, 'iu').test(words))
    return false
  const isName = (side: string): boolean =>
    countWords(side) <= MOST_NAMED &&
    (isNameLike(side.replace(byline, ''), language) ||
      new RegExp(`\\b(?:${anyOf(language.deskWords)})$`, 'iu').test(side))
  return [...words.matchAll(DIVIDERS)].some(({ index, 0: divider }) => {
    const [left, right] = [words.slice(0, index), words.slice(index + divider.length)]
    return (isDateOnly(left, language) && isName(right)) || (isDateOnly(right, language) && isName(left))
  })
}
