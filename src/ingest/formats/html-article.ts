// Which part of a web page is the article, and which of its headings the headline.
import type { Element, Root } from 'hast'
import { comparable, isFinished } from '../sections/wording.ts'
import { findBlocks, type HtmlBlock } from './html-blocks.ts'
import { has, measureProse, removeFurniture } from './html-furniture.ts'
import { findOthers, type Others } from './html-others.ts'

/** What the page's metadata say, to tell its headline from the name of the site. */
export interface Known {
  headline?: string | undefined
  source?: string | undefined
  /** In a live blog every update may be an `article` of its own. */
  isLive?: boolean
  /** Does nothing but the lines of the page tell its day? */
  isDayOpen?: boolean
}

/**
 * The element that holds the article's paragraphs; the headline when the page prints it outside of that, and the lines from
 * there to the article; and which `others` the page holds that are no teasers.
 */
export function chooseArticle(
  page: Root,
  known: Known,
): { article: Element | Root; headline: string | null; head: HtmlBlock[]; others: Others } {
  removeFurniture(page)
  const blocks = findBlocks(page)
  const article = chooseMarked(page, known) ?? largestCluster(blocks) ?? page
  const firsts = blocks.filter(({ level }) => level === 1)
  const outside = blocks.filter(({ within, level }) => level > 0 && !within.includes(article))
  const headline =
    outside.find(({ words, level }) => level === 1 && isHeadline(words, known, firsts.length === 1)) ??
    outside.find(({ words }) => known.headline && comparable(words) === comparable(known.headline))
  return {
    article,
    headline: headline?.words ?? null,
    head: headline ? linesBetween(blocks, headline, article) : [],
    others: known.isLive ? { left: [], joined: [] } : findOthers(blocks, article),
  }
}

/** What the page prints below a headline before the article begins. */
function linesBetween(
  blocks: readonly HtmlBlock[],
  headline: HtmlBlock,
  article: Element | Root,
): HtmlBlock[] {
  const first = blocks.findIndex(({ within }) => within.includes(article))
  return blocks.slice(blocks.indexOf(headline) + 1, Math.max(first, 0))
}

/** The element that the page marks as its article, if it holds at least half of the running text. */
function chooseMarked(page: Root, { isLive }: Known): Element | undefined {
  const prose = [...measureProse(page)]
  const all = prose.find(([node]) => node === page)?.[1] ?? 0
  const marks: ((node: Element) => boolean)[] = [
    (node) => has(node, 'itemProp', 'articleBody'),
    (node) => node.tagName === 'article' && !isLive,
    (node) => node.tagName === 'main' || has(node, 'role', 'main'),
  ]
  for (const isMarked of marks) {
    const [largest] = prose
      .filter((part): part is [Element, number] => part[0].type === 'element' && isMarked(part[0]))
      .sort((a, b) => b[1] - a[1])
    if (largest && largest[1] * 2 >= all) return largest[0]
  }
  return undefined
}

/** How far up the words of a paragraph count, half as much at each step: pages set each one in boxes of its own. */
const STEPS = 5
const PARAGRAPH = /^(?:p|li|blockquote|pre|dd|dt|h[1-6])$/

/** The element around most words: those of its own paragraphs, and of those in boxes inside it the less the deeper they are. */
function largestCluster(blocks: readonly HtmlBlock[]): Element | undefined {
  const sums = new Map<Element, number>()
  const finished = blocks.filter(({ words }) => isFinished(words))
  for (const { words, within } of finished.length > 0 ? finished : blocks) {
    const boxes = within.filter(
      (node): node is Element => node.type === 'element' && !PARAGRAPH.test(node.tagName),
    )
    boxes
      .reverse()
      .slice(0, STEPS)
      .forEach((box, step) => sums.set(box, (sums.get(box) ?? 0) + words.length / 2 ** step))
  }
  const [best] = [...sums].sort((a, b) => b[1] - a[1])
  return best?.[0]
}

/** A first heading is the headline when metadata say so; without metadata a single one is, unless it names the site. */
function isHeadline(words: string, { headline, source }: Known, isOnly: boolean): boolean {
  const own = comparable(words)
  if (!own || (source && own === comparable(source))) return false
  if (!headline) return isOnly
  const told = comparable(headline)
  return told.includes(own) || own.includes(told)
}
