// What stands around and inside an article on a web page and is none of it: navigation, captions, forms, offers.
import type { Element, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import { SKIP, visitParents } from 'unist-util-visit-parents'

const FURNITURE_TAGS = /^(?:nav|aside|footer|figure|figcaption|form|button|dialog|menu)$/
const FURNITURE_ROLES = /^(?:navigation|complementary|contentinfo|search|dialog|menu|banner|alert)$/
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:ad|ads|advert|advertisement|breadcrumbs?|caption|comments?|cookies?|newsletter|paywall|promo|recirc|recommended|related|share|sharing|sidebar|social|sponsored|subscribe|tags|toolbar|trending)(?=$|[\s_-])/i

/** Takes all furniture out of the page, in place. */
export function removeFurniture(page: Root): void {
  visitParents(page, 'element', (node, ancestors) => {
    const siblings = ancestors.at(-1)!.children as unknown[]
    if (!isFurniture(node)) return undefined
    const index = siblings.indexOf(node)
    siblings.splice(index, 1)
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
  visitParents(node, 'element', (inner) => {
    if (/^(?:main|article|h1)$/.test(inner.tagName) || has(inner, 'itemProp', 'articleBody')) isHolding = true
    if (inner.tagName === 'p') length += toText(inner).length
  })
  return isHolding || length > 1500
}

/** Does a property of the element have this value, alone or in a list? */
export const has = (node: Element, property: string, value: string): boolean =>
  [node.properties[property]].flat().includes(value)
