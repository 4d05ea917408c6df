// A feed, Atom or RSS: each entry with its content is an article, the feed's title its outlet.
import type { Element, ElementContent } from 'hast'
import type * as xast from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { blocksOfLines, type Block } from '../formats/body.ts'
import { dayOf } from '../formats/day-of.ts'
import { readFragment, readInline } from '../formats/html.ts'
import { joinNames } from '../formats/html-linked-data.ts'
import { firstWords, type Collection, type Item } from './item.ts'

/** Reads `.xml`, `.rss`, `.atom`. Names of elements are taken with the prefixes that feeds use by custom. */
export function readFeed(xml: string): Collection {
  const fault = (place: string | null, message: string): Collection => ({
    kind: 'feed',
    items: [],
    faults: [{ place, message }],
  })
  let root: xast.Element | undefined
  try {
    root = elementsOf(fromXml(xml.replace(/^\s+/, '')))[0]
  } catch (error) {
    const { line, cause } = error as { line?: number; cause?: Error }
    const found = (cause?.message ?? String(error)).split('\n')[0]!.replace(/ \(line \d+, column \d+\)/, '')
    return fault(line ? `line ${line}` : null, `expected XML, found: ${found}`)
  }
  if (root?.name === 'feed') {
    const outlet = titleIn(root)
    const items = childrenOf(root, 'entry').map((entry, index) => readEntry(entry, index, outlet))
    return { kind: 'feed', items, faults: [] }
  }
  const channel = root && childrenOf(root, 'channel')[0]
  if (!root || !channel) return fault(null, `expected a feed (Atom or RSS), found <${root?.name ?? ''}>`)
  const outlet = firstWords(textIn(channel, 'dc:publisher'), titleIn(channel))
  const items = [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')]
  return { kind: 'feed', items: items.map((item, index) => readRssItem(item, index, outlet)), faults: [] }
}

function readEntry(entry: xast.Element, index: number, outlet: string | undefined): Item {
  const [source] = childrenOf(entry, 'source')
  const links = childrenOf(entry, 'link').filter(
    ({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate',
  )
  const [content] = childrenOf(entry, 'content')
  const [summary] = childrenOf(entry, 'summary')
  const words = content ?? summary
  return {
    place: `entry ${index + 1}`,
    key: firstWords(links[0]?.attributes['href'], textIn(entry, 'id'), textIn(entry, 'title')) ?? null,
    values: {
      headline: titleIn(entry),
      source: (source && titleIn(source)) ?? outlet,
      publishedOn: dayOf(firstWords(textIn(entry, 'published'), textIn(entry, 'issued'))),
      url: links[0]?.attributes['href'],
      byline: joinNames(childrenOf(entry, 'author').flatMap((author) => textIn(author, 'name') ?? [])),
      language: firstWords(words?.attributes['xml:lang'], entry.attributes['xml:lang']),
    },
    blocks: words ? readConstruct(words) : [],
    isSummary: !content && summary !== undefined,
  }
}

function readRssItem(item: xast.Element, index: number, outlet: string | undefined): Item {
  const [guid] = childrenOf(item, 'guid')
  const isLink = guid && guid.attributes['isPermaLink'] !== 'false'
  const address = [textIn(item, 'link'), isLink ? textIn(item, 'guid') : undefined].find((text) =>
    text?.startsWith('http'),
  )
  const content = textIn(item, 'content:encoded')
  const description = textIn(item, 'description')
  return {
    place: `item ${index + 1}`,
    key: firstWords(address, textIn(item, 'guid'), textIn(item, 'title')) ?? null,
    values: {
      headline: titleIn(item),
      source: firstWords(textIn(item, 'source'), textIn(item, 'dc:publisher'), outlet),
      publishedOn: dayOf(firstWords(textIn(item, 'pubDate'), textIn(item, 'dc:date'))),
      url: address,
      byline: firstWords(joinNames(childrenOf(item, 'dc:creator').map(textOf)), textIn(item, 'author')),
    },
    blocks: readFragment(content ?? description ?? ''),
    isSummary: content === undefined && description !== undefined,
  }
}

/** A text construct of Atom: plain, HTML as text, or XHTML as elements. */
function readConstruct(element: xast.Element): Block[] {
  const type = element.attributes['type'] ?? 'text'
  if (type === 'xhtml') return readFragment({ type: 'root', children: element.children.flatMap(toHtml) })
  if (type === 'html' || type === 'text/html') return readFragment(textOf(element))
  return blocksOfLines(textOf(element))
}

/** XHTML inside XML as the same elements of a page; prefixes are dropped. */
function toHtml(node: xast.ElementContent): ElementContent[] {
  if (node.type === 'text' || node.type === 'cdata') return [{ type: 'text', value: node.value }]
  if (node.type !== 'element') return []
  const { class: names, id, hidden } = node.attributes
  const element: Element = {
    type: 'element',
    tagName: node.name.replace(/^\w+:/, '').toLowerCase(),
    properties: { className: names?.split(/\s+/) ?? [], id, hidden: hidden === undefined ? undefined : true },
    children: node.children.flatMap(toHtml),
  }
  return [element]
}

/** What HTML writes for a letter: RSS does not say whether its titles are HTML, and some are. */
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i

/** The words of a title, which may be HTML as text, as Atom says or its references show. */
function titleIn(node: xast.Element): string | undefined {
  const [title] = childrenOf(node, 'title')
  if (!title) return undefined
  const words = textOf(title)
  const isHtml = title.attributes['type'] === 'html' || REFERENCE.test(words)
  return firstWords(isHtml ? readInline(words) : words)
}

const elementsOf = (node: xast.Root | xast.Element): xast.Element[] =>
  (node.children as xast.RootContent[]).filter((child) => child.type === 'element')

const childrenOf = (node: xast.Element, name: string): xast.Element[] =>
  elementsOf(node).filter((child) => child.name === name)

/** The words of the first child of that name, without marks; nothing when it is empty. */
const textIn = (node: xast.Element, name: string): string | undefined => {
  const [child] = childrenOf(node, name)
  return child && firstWords(textOf(child))
}

const textOf = (node: xast.Element): string =>
  node.children
    .map((child) => {
      if (child.type === 'text' || child.type === 'cdata') return child.value
      return child.type === 'element' ? textOf(child) : ''
    })
    .join('')
