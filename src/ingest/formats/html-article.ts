// Which part of a web page is the article, and what around and inside it is furniture.
import type { Element, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import { SKIP, visit } from 'unist-util-visit'

const FURNITURE_TAGS = /^(?:nav|aside|footer|figure|figcaption|form|button|dialog|menu)$/
const FURNITURE_ROLES = /^(?:navigation|complementary|contentinfo|search|dialog|menu|banner|alert)$/
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:ad|ads|advert|advertisement|breadcrumbs?|caption|comments?|cookies?|newsletter|paywall|promo|recirc|recommended|related|share|sharing|sidebar|social|sponsored|subscribe|tags|toolbar|trending)(?=$|[\s_-])/i

/** The element that holds the article's paragraphs, and the page's headline when that stands outside it. */
export function chooseArticle(page: Root): { article: Element | Root; headline: string | null } {
  removeFurniture(page)
  const headings: Element[] = []
  visit(page, 'element', (node) => {
    if (node.tagName === 'h1') headings.push(node)
  })
  const article =
    longest(page, (node) => has(node, 'itemProp', 'articleBody')) ??
    longest(page, (node) => node.tagName === 'article') ??
    longest(page, (node) => node.tagName === 'main' || has(node, 'role', 'main')) ??
    largestCluster(page) ??
    page
  const heading = headings.length === 1 ? headings[0]! : undefined
  const isOutside = heading !== undefined && !contains(article, heading)
  const headline = isOutside ? toText(heading).replace(/\s+/g, ' ').trim() : ''
  return { article, headline: headline || null }
}

/** Of the elements that pass, the one with most words in paragraphs; an empty shell does not count. */
function longest(page: Root, isMet: (node: Element) => boolean): Element | undefined {
  let best: { node: Element; length: number } | undefined
  visit(page, 'element', (node) => {
    if (!isMet(node)) return
    const length = toText(node).trim().length
    if (length > (best?.length ?? 0)) best = { node, length }
  })
  return best?.node
}

/** The element whose own paragraphs hold most characters. */
function largestCluster(page: Root): Element | undefined {
  let best: { node: Element; length: number } | undefined
  visit(page, 'element', (node) => {
    const length = node.children
      .filter((child): child is Element => child.type === 'element' && child.tagName === 'p')
      .reduce((sum, child) => sum + toText(child).length, 0)
    if (length > (best?.length ?? 0)) best = { node, length }
  })
  return best?.node
}

function removeFurniture(page: Root): void {
  visit(page, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !isFurniture(node)) return undefined
    ;(parent as Root).children.splice(index, 1)
    return [SKIP, index]
  })
}

/** Is it something around an article? What holds an article is never furniture, whatever its name. */
function isFurniture(node: Element): boolean {
  const { hidden, ariaHidden, className, id, role } = node.properties
  if (/^(?:html|body|main|article)$/.test(node.tagName)) return false
  if (FURNITURE_TAGS.test(node.tagName) || hidden || String(ariaHidden) === 'true') return true
  if (FURNITURE_ROLES.test(String([role].flat()[0] ?? ''))) return true
  const names = [className, id].flat().filter(Boolean).join(' ')
  return FURNITURE_NAMES.test(names) && !holdsArticle(node)
}

function holdsArticle(node: Element): boolean {
  let isHolding = false
  let length = 0
  visit(node, 'element', (inner) => {
    if (/^(?:main|article|h1)$/.test(inner.tagName) || has(inner, 'itemProp', 'articleBody')) isHolding = true
    if (inner.tagName === 'p') length += toText(inner).length
  })
  return isHolding || length > 1500
}

function contains(outer: Element | Root, inner: Element): boolean {
  let isFound = false
  visit(outer, 'element', (node) => {
    if (node === inner) isFound = true
  })
  return isFound
}

const has = (node: Element, property: string, value: string): boolean =>
  [node.properties[property]].flat().includes(value)
