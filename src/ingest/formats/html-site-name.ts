// The outlet of a page without metadata: what its title says beside the headline, where the page itself says it again.
import type { Element, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import { visitParents } from 'unist-util-visit-parents'
import { comparable } from '../sections/wording.ts'
import { isNamedSite } from './html-names.ts'

/** What sets a headline, a section and a site apart in a title: “Ports closed - World | Harbour News”. */
const DIVIDERS = /\s*[|»·]\s*|\s+[-–—:]+\s+|:\s+/

/**
 * The part of the title that the page also calls its name: in a link to its first page, as the words of its logo or in a box
 * that is named so. A section stands in a title, too; without such a second sign, and with two, the outlet stays open.
 */
export function findSiteName(page: Root): string | undefined {
  const names = new Set<string>()
  let title = ''
  visitParents(page, 'element', (node, ancestors) => {
    if (node.tagName === 'title' && !title) title = wordsOf(node)
    const isListed = ancestors.some((around) => around.type === 'element' && around.tagName === 'li')
    if ((isHome(node) && !isListed) || isNamedSite(node))
      for (const name of namesIn(node)) names.add(comparable(name))
  })
  const found = title.split(DIVIDERS).filter((part) => names.has(comparable(part)))
  return found.length === 1 ? found[0] : undefined
}

/** A link to the first page of the site, wherever it was saved from; in a list it is one of many ways and called “Home”. */
const isHome = ({ tagName, properties: { href, rel } }: Element): boolean =>
  tagName === 'a' &&
  ([rel].flat().includes('home') || /^(?:\/|https?:\/\/[^/]+\/?)(?:index\.\w+)?$/.test(String(href ?? '')))

/** The words of the element, and of the pictures in it. */
function namesIn(node: Element): string[] {
  const names = [wordsOf(node)]
  visitParents(node, 'element', ({ tagName, properties: { alt } }) => {
    if (tagName === 'img' && typeof alt === 'string') names.push(alt)
  })
  return names.filter((name) => name.trim() !== '')
}

const wordsOf = (node: Element): string => toText(node).replace(/\s+/g, ' ').trim()
