// The line of a page that its template calls a byline: “By Ana Lima”. What it says is read with the words of the language.
import type { Element, ElementContent, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import { SKIP, visitParents } from 'unist-util-visit-parents'
import type { PrintedByline } from './body.ts'
import { isFurniture } from './html-furniture.ts'
import { isNamedByline } from './html-names.ts'

/** The one byline of the page beside its furniture; null without one, and where two say different things. */
export function findPrintedByline(page: Root): PrintedByline | null {
  const found = new Map<string, PrintedByline>()
  visitParents(page, 'element', (node) => {
    if (isFurniture(node)) return SKIP
    if (!isNamedByline(node)) return undefined
    const words = wordsOf(node)
    if (words) found.set(words, { words, links: linksIn(node).map(wordsOf) })
    return SKIP
  })
  return found.size === 1 ? [...found.values()][0]! : null
}

const wordsOf = (node: Element): string => toText(node).replace(/\s+/g, ' ').trim()

function linksIn(node: Element): Element[] {
  return node.children.flatMap((child: ElementContent) =>
    child.type !== 'element' ? [] : child.tagName === 'a' ? [child] : linksIn(child),
  )
}
