// Where the report begins: above it stand the headline and what a page prints about an article – names, days, buttons.
import type { SectionWords } from '../../lang/shape/sections.ts'
import { nameAuthors } from './authors.ts'
import { isDated, isDateOnly } from './date-line.ts'
import { anyOf, countWords, isLeftOpen, isNameLike, isProse, isTitleCase } from './wording.ts'

/** The lines of a head; what has more short lines than these before the first sentence is a list. */
const MOST_LINES = 20

/** The words of a standfirst that is a sentence. */
const MOST_OF_STANDFIRST = 45

/** What stands above the report. Without a headline there is no head. */
export interface Head {
  /** Index of the line that is the headline, or is worded as one; -1 without one. */
  headline: number
  /** Index of the first paragraph of the report; 0 without a headline, or where nothing but short lines follow it. */
  report: number
}

/** The head of an article of these paragraphs, whose headline may be known: its index, else -1. */
export function findHead(paragraphs: readonly string[], known: number, language: SectionWords): Head {
  let headline = known
  for (const [index, words] of paragraphs.slice(0, MOST_LINES).entries()) {
    if (known < 0 && isBetterHeadline(words, paragraphs[headline], language)) headline = index
    else if (index > known && isProse(words)) {
      const next = paragraphs[index + 1]
      const isStandfirst =
        headline === index - 1 &&
        countWords(words) <= MOST_OF_STANDFIRST &&
        next !== undefined &&
        isMargin(next, language)
      if (!isStandfirst) return { headline, report: headline < 0 ? 0 : index }
    }
  }
  return { headline: known, report: 0 }
}

/** The first line that is worded as a headline is it, if it does not name a section or a paper above one that is worded so, too. */
function isBetterHeadline(words: string, before: string | undefined, language: SectionWords): boolean {
  if (!isHeadlineLike(words) || isMargin(words, language)) return false
  if (before === undefined) return true
  return isLabel(before, language) && !isNameLike(words, language)
}

/** Short, and not ended as a sentence, or with capitals on nearly every word. */
function isHeadlineLike(words: string): boolean {
  const count = countWords(words)
  if (count < 2 || count > 25 || words.length > 180) return false
  return isLeftOpen(words) || (isTitleCase(words) && !/[.!?]["”’]?\s/.test(words))
}

/** A name of a section or a paper: “Middle East”, “The Valley Observer”. */
function isLabel(words: string, language: SectionWords): boolean {
  const isOutlet = new RegExp(`\\b(?:${anyOf(language.outletWords)})$`, 'iu').test(words)
  return isNameLike(words, language) && countWords(words) <= (isOutlet ? 4 : 2)
}

/** A line with the day or the author. */
const isMargin = (words: string, language: SectionWords): boolean =>
  isDateOnly(words, language) || isDated(words, language) || nameAuthors(words, language) !== null
