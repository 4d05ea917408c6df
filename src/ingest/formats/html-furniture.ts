// What stands around and inside an article on a web page and is none of it: navigation, captions, forms, offers.
import type { Element, Root } from 'hast'
import { SKIP, visitParents } from 'unist-util-visit-parents'
import { isProse } from '../sections/wording.ts'
import { findBlocks } from './html-blocks.ts'
import { isNamedComments, isNamedFurniture, isNamedTeaser } from './html-names.ts'

const FURNITURE_TAGS = /^(?:nav|aside|footer|figure|figcaption|form|button|label|dialog|menu)$/
const FURNITURE_ROLES = /^(?:navigation|complementary|contentinfo|search|dialog|menu|banner|alert)$/
/** Custom elements that show pictures, offers or other pages' words. */
export const FOREIGN_TAGS: readonly string[] = [
  ...[
    'amp-ad',
    'amp-analytics',
    'amp-consent',
    'amp-embed',
    'amp-facebook',
    'amp-iframe',
    'amp-instagram',
    'amp-list',
  ],
  ...[
    'amp-sidebar',
    'amp-social-share',
    'amp-sticky-ad',
    'amp-twitter',
    'amp-user-notification',
    'amp-video',
  ],
]

/** Takes all furniture out of the page, in place: first what is sure, then what names alone tell. */
export function removeFurniture(page: Root): void {
  remove(page, isSurelyFurniture)
  const prose = measureProse(page)
  const all = prose.get(page) ?? 0
  const holdsArticle = (node: Element): boolean => isMarked(node) || 2 * (prose.get(node) ?? 0) > all
  remove(
    page,
    (node) =>
      (isNamedFurniture(node) || (isNamedTeaser(node) && holds(node, ({ tagName }) => tagName === 'a'))) &&
      !holdsArticle(node),
  )
}

/** How many characters of running text each element holds. */
export function measureProse(page: Root): Map<Element | Root, number> {
  const lengths = new Map<Element | Root, number>()
  for (const { words, within } of findBlocks(page))
    if (isProse(words)) for (const node of within) lengths.set(node, (lengths.get(node) ?? 0) + words.length)
  return lengths
}

/** Takes out every element that `isMet`, and the box that is left with nothing but the heading above it. */
function remove(page: Root, isMet: (node: Element) => boolean): void {
  const beside = new Set<Element>()
  visitParents(page, 'element', (node, ancestors) => {
    if (isFrame(node) || !isMet(node)) return undefined
    const parent = ancestors.at(-1) as Element | Root
    const index = (parent.children as unknown[]).indexOf(node)
    parent.children.splice(index, 1)
    if (parent.type === 'element' && !isFrame(parent) && holds(node, ({ tagName }) => tagName === 'a'))
      beside.add(parent)
    return [SKIP, index]
  })
  for (const box of beside) {
    const left = findBlocks(box)
    if (left.length > 0 && left.every(({ level }) => level > 1)) box.children = []
  }
}

const isFrame = ({ tagName }: Element): boolean => /^(?:html|body|main|article)$/.test(tagName)

/** Is the element, by itself or by its name, one that stands around an article? */
export const isFurniture = (node: Element | Root): boolean =>
  node.type === 'element' && !isFrame(node) && (isSurelyFurniture(node) || isNamedFurniture(node))

/** By its element, its role or because nobody sees it. */
function isSurelyFurniture(node: Element): boolean {
  const { hidden, ariaHidden, role } = node.properties
  if (FURNITURE_TAGS.test(node.tagName) || hidden || String(ariaHidden) === 'true') return true
  if (FURNITURE_ROLES.test(String([role].flat()[0] ?? ''))) return true
  return isNamedComments(node) && !isMarked(node)
}

/** Does it hold what the page itself marks as its headline, main part or article's body? */
const isMarked = (node: Element): boolean =>
  holds(node, (inner) => /^(?:main|h1)$/.test(inner.tagName) || has(inner, 'itemProp', 'articleBody'))

function holds(node: Element, isMet: (inner: Element) => boolean): boolean {
  return isMet(node) || node.children.some((child) => child.type === 'element' && holds(child, isMet))
}

/** Does a property of the element have this value, alone or in a list? */
export const has = (node: Element, property: string, value: string): boolean =>
  [node.properties[property]].flat().includes(value)
