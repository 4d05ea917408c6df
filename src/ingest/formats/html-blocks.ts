// The paragraphs and headings of an element, in order, as plain words.
import type { Element, ElementContent, Root } from 'hast'
import { toText } from 'hast-util-to-text'

/** A paragraph or heading; `level` is 1 to 6 for headings, 0 otherwise. */
export interface HtmlBlock {
  words: string
  level: number
}

const BLOCKS =
  /^(?:address|article|blockquote|body|center|dd|details|div|dl|dt|fieldset|h[1-6]|header|hgroup|hr|html|li|main|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/

/** Splits at every block element; inline content between blocks is a paragraph of its own. */
export function findBlocks(root: Element | Root): HtmlBlock[] {
  const blocks: HtmlBlock[] = []
  const addRun = (children: ElementContent[], level: number): void => {
    if (children.length === 0 || isOnlyLinks(children)) return
    const run: Element = { type: 'element', tagName: 'p', properties: {}, children }
    for (const paragraph of toText(run).split(/\n\s*\n/)) {
      const words = paragraph.replace(/\s+/g, ' ').trim()
      if (words) blocks.push({ words, level })
    }
  }
  const walk = (node: Element | Root, level: number): void => {
    let run: ElementContent[] = []
    for (const child of node.children as ElementContent[]) {
      if (child.type === 'element' && holdsBlock(child)) {
        addRun(run, level)
        run = []
        walk(child, Number(/^h([1-6])$/.exec(child.tagName)?.[1] ?? level))
      } else if (child.type === 'element' || child.type === 'text') run.push(child)
    }
    addRun(run, level)
  }
  walk(root, 0)
  return blocks
}

const holdsBlock = (node: Element): boolean =>
  BLOCKS.test(node.tagName) || node.children.some((child) => child.type === 'element' && holdsBlock(child))

/** Two or more links and not a word beside them are a list of links. */
function isOnlyLinks(children: ElementContent[]): boolean {
  const links = children.filter((child) => child.type === 'element' && child.tagName === 'a')
  return (
    links.length > 0 &&
    children.every((child) => links.includes(child) || isSeparator(child)) &&
    !isFinished(children)
  )
}

const isSeparator = (node: ElementContent): boolean =>
  node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value)

const isFinished = (children: ElementContent[]): boolean => {
  const run: Element = { type: 'element', tagName: 'p', properties: {}, children }
  return /[.!?]["'”’)]*\s*$/.test(toText(run))
}
