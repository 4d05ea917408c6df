// The paragraphs and headings of an element, in order, as plain words.
import type { Element, ElementContent, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import { isFinished } from '../sections/wording.ts'

/** A paragraph or heading; `level` is 1 to 6 for headings, 0 otherwise. */
export interface HtmlBlock {
  words: string
  level: number
  /** The elements around it, outermost first; the last one holds its words directly. */
  within: readonly (Element | Root)[]
  /** The nodes that its words stand in; several blocks share them where line breaks stand for paragraphs. */
  content: readonly ElementContent[]
}

const BLOCKS =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hgroup|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/

/** Splits at every block element; inline content between blocks is a paragraph of its own. */
export function findBlocks(root: Element | Root): HtmlBlock[] {
  const blocks: HtmlBlock[] = []
  const addRun = (content: ElementContent[], level: number, within: (Element | Root)[]): void => {
    if (content.length === 0) return
    for (const paragraph of textOf(content)
      .split(/\n\s*\n/)
      .flatMap(linesOf)) {
      const words = paragraph.replace(/\s+/g, ' ').trim()
      if (words) blocks.push({ words, level, within, content })
    }
  }
  const walk = (node: Element | Root, level: number, around: (Element | Root)[]): void => {
    const within = [...around, node]
    let run: ElementContent[] = []
    for (const child of node.children as ElementContent[]) {
      if (child.type === 'element' && holdsBlock(child)) {
        addRun(run, level, within)
        run = []
        walk(child, Number(/^h([1-6])$/.exec(child.tagName)?.[1] ?? level), within)
      } else if (child.type === 'element' || child.type === 'text') run.push(child)
    }
    addRun(run, level, within)
  }
  walk(root, 0, [])
  return blocks
}

/** The words of inline content, with line breaks where the page has them. */
export function textOf(content: readonly ElementContent[]): string {
  return toText({ type: 'element', tagName: 'p', properties: {}, children: [...content] })
}

/** Lines of which none ends as a sentence does stand for themselves: a headline, an author, a day. Others are one paragraph. */
function linesOf(paragraph: string): string[] {
  const lines = paragraph.split('\n')
  return lines.some((line) => isFinished(line.trim())) ? [paragraph] : lines
}

const holdsBlock = (node: Element): boolean =>
  BLOCKS.test(node.tagName) || node.children.some((child) => child.type === 'element' && holdsBlock(child))
