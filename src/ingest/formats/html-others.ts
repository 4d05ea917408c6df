// A page that holds several articles: which are left out, and which are read as if they were one.
import type { Element, Root } from 'hast'
import { isProse } from '../sections/wording.ts'
import type { HtmlBlock } from './html-blocks.ts'

/** Headings of articles beside the part of the page that is read, and of those inside it, in the order of the page. */
export interface Others {
  left: string[]
  joined: string[]
}

/** A teaser has a heading and a paragraph: so many paragraphs make an article, or such a share of what is read. */
const [PARAGRAPHS, SHARE] = [2, 0.5]

/** Elements called `article` with a heading and more running text than a teaser has, outermost ones only. */
export function findOthers(blocks: readonly HtmlBlock[], read: Element | Root): Others {
  const around = new Set(blocks.flatMap(({ within }) => within.slice(0, within.indexOf(read) + 1)))
  const found = new Map<Element | Root, { heading?: string; isInside: boolean; prose: string[] }>()
  let length = 0
  for (const { words, level, within } of blocks) {
    const isInside = within.includes(read)
    if (isInside && isProse(words)) length += words.length
    const node = within.find((one) => isArticle(one) && !around.has(one))
    if (!node) continue
    const one = found.get(node) ?? { isInside, prose: [] }
    found.set(node, one)
    if (level > 0) one.heading ??= words
    else if (isProse(words)) one.prose.push(words)
  }
  const headings = (isInside: boolean): string[] =>
    [...found.values()].flatMap((one) => {
      const isLong = one.prose.join('').length >= SHARE * length
      const isSeveral = one.prose.length >= PARAGRAPHS
      // what holds most of the words that are read is what is read
      const isOther = isInside ? isSeveral && !isLong : isSeveral || (isLong && one.prose.length > 0)
      return one.heading !== undefined && one.isInside === isInside && isOther ? [one.heading] : []
    })
  return { left: headings(false), joined: headings(true) }
}

const isArticle = (node: Element | Root): boolean => node.type === 'element' && node.tagName === 'article'

/** So many headings are told, each up to so many characters: enough to find them on the page. */
const [MOST_TOLD, LONGEST_TOLD] = [3, 60]

/** What an editor is told of them: nothing, a line, or two. */
export function tellOthers({ left, joined }: Others): string[] {
  const show = (headings: readonly string[]): string => {
    const told = headings.slice(0, MOST_TOLD).map((one) => `“${shorten(one)}”`)
    return told.join(', ') + (headings.length > MOST_TOLD ? ` and ${headings.length - MOST_TOLD} more` : '')
  }
  const lines = [
    `expected one article, found others beside it, ${show(left)}: left out; to have one read, save it as a file of its own`,
    `expected one article, found parts with headings of their own, ${show(joined)}, read as one: if they are articles, save each as a file of its own`,
  ]
  return lines.filter((_, i) => [left, joined][i]!.length > 0)
}

const shorten = (words: string): string =>
  words.length > LONGEST_TOLD ? `${words.slice(0, LONGEST_TOLD - 1).trimEnd()}…` : words
