// Which part of a web page is the article, and which of its headings the headline.
import type { Element, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import { visitParents } from 'unist-util-visit-parents'
import { comparable } from '../sections/wording.ts'
import { has, removeFurniture } from './html-furniture.ts'

/** What the page's metadata say, to tell its headline from the name of the site. */
export interface Known {
  headline?: string | undefined
  source?: string | undefined
}

type Part = { node: Element | Root; length: number }

/** The element that holds the article's paragraphs, and the headline when the page prints it outside of that. */
export function chooseArticle(
  page: Root,
  known: Known,
): { article: Element | Root; headline: string | null } {
  removeFurniture(page)
  const parts: Part[] = [{ node: page, length: 0 }]
  const paragraphs = new Map<Element | Root, number>()
  const headings: { node: Element; within: (Element | Root)[] }[] = []
  visitParents(page, 'element', (node, within) => {
    const ancestors = within as (Element | Root)[]
    if (node.tagName === 'h1') headings.push({ node, within: ancestors })
    if (node.tagName !== 'p') return
    const length = toText(node).trim().length
    ancestors.forEach((ancestor) => paragraphs.set(ancestor, (paragraphs.get(ancestor) ?? 0) + length))
  })
  for (const [node, length] of paragraphs) parts.push({ node, length })
  const article = chooseMarked(page, parts) ?? largestCluster(page) ?? page
  const headline = headings
    .filter(({ within }) => !within.includes(article))
    .map(({ node }) => toText(node).replace(/\s+/g, ' ').trim())
    .find((words) => isHeadline(words, known, headings.length === 1))
  return { article, headline: headline ?? null }
}

/** The element that the page marks as its article, if it holds at least half of the words in paragraphs. */
function chooseMarked(page: Root, parts: readonly Part[]): Element | undefined {
  const all = parts.find(({ node, length }) => node === page && length > 0)?.length ?? 0
  const marks: ((node: Element) => boolean)[] = [
    (node) => has(node, 'itemProp', 'articleBody'),
    (node) => node.tagName === 'article',
    (node) => node.tagName === 'main' || has(node, 'role', 'main'),
  ]
  for (const isMarked of marks) {
    const marked = parts
      .filter((part): part is Part & { node: Element } => part.node.type === 'element' && isMarked(part.node))
      .sort((a, b) => b.length - a.length)[0]
    if (marked && marked.length * 2 >= all) return marked.node
  }
  return undefined
}

/** The element with most characters in its own paragraphs, those one level deeper counted half. */
function largestCluster(page: Root): Element | undefined {
  const sums = new Map<Element | Root, number>()
  visitParents(page, 'element', (node, within) => {
    if (node.tagName !== 'p') return
    const length = toText(node).trim().length
    const [parent, grandparent] = (within as (Element | Root)[]).slice(-2).reverse()
    if (parent) sums.set(parent, (sums.get(parent) ?? 0) + length)
    if (grandparent) sums.set(grandparent, (sums.get(grandparent) ?? 0) + length / 2)
  })
  const [best] = [...sums].filter(([node]) => node.type === 'element').sort((a, b) => b[1] - a[1])
  return best?.[0] as Element | undefined
}

/** A first heading is the headline when metadata say so; without metadata a single one is, unless it names the site. */
function isHeadline(words: string, { headline, source }: Known, isOnly: boolean): boolean {
  const own = comparable(words)
  if (!own || (source && own === comparable(source))) return false
  if (!headline) return isOnly
  const told = comparable(headline)
  return told.includes(own) || own.includes(told)
}
