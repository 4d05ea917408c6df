// What microdata (itemscope, itemprop) say of the article of a page.
import type { Element, Nodes, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import { ARTICLE_TYPES, joinNames } from './html-linked-data.ts'

/** Values of the properties of one item, in order; an item within it stands by its name. */
type Properties = Map<string, string[]>

/** The properties of the first article on the page, by the names of schema.org; empty without one. */
export function readMicrodata(page: Root): Properties {
  const properties: Properties = new Map()
  const article = find(page, (node) => node.properties['itemScope'] !== undefined && isArticle(node))
  if (article) for (const child of article.children) collect(child, properties)
  return properties
}

const isArticle = (node: Element): boolean =>
  [node.properties['itemType']].flat().some((type) => ARTICLE_TYPES.test(String(type)))

function collect(node: Nodes, properties: Properties): void {
  if (node.type !== 'element') return
  const isItem = node.properties['itemScope'] !== undefined
  for (const name of [node.properties['itemProp']].flat().filter(Boolean)) {
    const value = isItem ? nameOfItem(node) : valueOf(node)
    if (value) properties.set(String(name), [...(properties.get(String(name)) ?? []), value])
  }
  if (!isItem) for (const child of node.children) collect(child, properties)
}

/** The name of a person or organisation; that of a logo in it is another's. */
function nameOfItem(item: Element): string | undefined {
  const own: Properties = new Map()
  for (const child of item.children) collect(child, own)
  return joinNames(own.get('name') ?? [])
}

function valueOf({ tagName, properties, children }: Element): string {
  const { content, dateTime, href, title } = properties
  const told =
    content ??
    dateTime ??
    (/^(?:a|link)$/.test(tagName) ? href : undefined) ??
    (tagName === 'abbr' ? title : undefined)
  if (typeof told === 'string') return told.trim()
  return toText({ type: 'root', children }).replace(/\s+/g, ' ').trim()
}

/** The first element in order that `isMet`. */
function find(node: Root | Element, isMet: (node: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const found = isMet(child) ? child : find(child, isMet)
    if (found) return found
  }
  return undefined
}
