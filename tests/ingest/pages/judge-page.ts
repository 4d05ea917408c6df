// What was read of a page, beside what the page shows: each field right, open or wrong; paragraphs lost or added.
import type { Article } from '../../../src/model/article.ts'
import type { PressStory, SavedPage, Stated } from './press-story.ts'

export interface Judgement {
  right: string[]
  open: string[]
  /** Each as `field: what was found`. */
  wrong: string[]
  /** Paragraphs of the story that are not in the text, or not in their place. */
  lost: string[]
  /** Paragraphs of the text that are none of the story. */
  added: string[]
}

const FIELDS: (keyof Stated)[] = ['headline', 'source', 'publishedOn', 'url', 'byline']

/** Compares fields with what the story has, and those that the page does not state with nothing. */
export function judgePage(
  article: Article | null,
  page: SavedPage,
  story: PressStory,
  truth: Stated,
): Judgement {
  const judgement: Judgement = { right: [], open: [], wrong: [], lost: [], added: [] }
  for (const field of FIELDS) {
    const found = article?.[field] ?? null
    if (found === null) judgement.open.push(field)
    else if (found === (page.states[field] ?? truth[field]) || isSameNames(field, found, truth))
      judgement.right.push(field)
    else judgement.wrong.push(`${field}: ${found}`)
  }
  const shown = page.shows.map(({ words }) => words)
  const read = article ? bodyOf(article, story) : []
  judgement.lost = without(shown, read)
  judgement.added = without(read, shown)
  return judgement
}

/** A printed byline joins names with a word. */
const isSameNames = (field: keyof Stated, found: string, truth: Stated): boolean =>
  field === 'byline' && found.replaceAll(' and ', ', ') === truth.byline

/** The paragraphs of the text but for the headline, a standfirst under it, and lines that only name author or day. */
function bodyOf(article: Article, story: PressStory): string[] {
  const isAround = (words: string): boolean => {
    const rest = [story.headline, story.standfirst, ...story.authors]
      .reduce<string>((left, part) => (part ? left.replace(part, '') : left), words)
      .replace(
        /\b(?:by|and|posted on|published|reporting by|editing by \w+ \w+|\d{1,2} \w+ \d{4}|\d\d?[:.]\d\d)\b/gi,
        '',
      )
    return !/[\p{L}\p{N}]/u.test(rest)
  }
  return article.text.split('\n\n').filter((words) => !isAround(words))
}

/** Those of `all` that `others` lacks, in order: a paragraph out of its place counts as lacking. */
function without(all: readonly string[], others: readonly string[]): string[] {
  let at = 0
  return all.filter((words) => {
    const found = others.indexOf(words, at)
    if (found >= 0) at = found + 1
    return found < 0
  })
}
