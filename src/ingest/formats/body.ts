// What reading a format gives: the article's plain text by paragraphs, and what the file itself says of it.
import type { ArticleRecord } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import type { SectionRole } from '../../model/section.ts'
import type { Paragraph } from '../sections/sections.ts'

/** A byline as it is printed, and what is linked in it: most often the authors. */
export interface PrintedByline {
  words: string
  links: readonly string[]
}

/** A file as its format reads it. `basis` says in words where a date of publication was found. */
export interface Body {
  text: string
  paragraphs: Paragraph[]
  fields: ArticleRecord
  basis: string | null
  /** What the file marks as its byline without saying whom it names. */
  byline?: PrintedByline | null
  problems: Problem[]
}

/** A block of a marked-up document as plain words. */
export interface Block {
  words: string
  role: SectionRole | null
}

/** Sets blocks one below the other with a blank line between; says where each one came to stand. */
export function joinBlocks(blocks: readonly Block[]): { text: string; paragraphs: Paragraph[] } {
  let text = ''
  const paragraphs = blocks.map(({ words, role }) => {
    if (text) text += '\n\n'
    const start = text.length
    text += words
    return { start, end: text.length, role }
  })
  return { text, paragraphs }
}

/** Every line that holds words as a block. */
export const blocksOfLines = (text: string): Block[] =>
  text
    .toWellFormed()
    .replaceAll('\0', '')
    .split('\n')
    .map((words) => ({ words: words.trim(), role: null }))
    .filter(({ words }) => words !== '')

/** The first heading of the highest kind is the headline if nothing but its like stands before it; others divide the text. */
export function asHeading(blocks: readonly Block[], level: number): SectionRole {
  return level === 1 && blocks.every(({ role }) => role === 'subheading') ? 'headline' : 'subheading'
}
