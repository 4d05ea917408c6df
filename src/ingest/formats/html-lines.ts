// Lines among an article's paragraphs that are none of its words: links to others, dates and names under a headline, labels.
import type { Element, ElementContent } from 'hast'
import { countWords, isFinished, isProse } from '../sections/wording.ts'
import { textOf, type HtmlBlock } from './html-blocks.ts'
import { isNamedMeta } from './html-names.ts'

/**
 * The blocks without such lines. A heading that nothing follows heads something that was left out. Where nothing else tells
 * the day of an article (`isDayOpen`), the lines above its first paragraph that name days stay.
 */
export function keepArticleLines(blocks: readonly HtmlBlock[], isDayOpen = false): HtmlBlock[] {
  const areParagraphsMarked = blocks.some((block) => isProse(block.words) && tagOf(block) === 'p')
  const report = blocks.findIndex(({ words }) => isProse(words))
  const kept = blocks.filter(
    (block, index) =>
      block.level === 1 ||
      (isDayOpen && index < report && isHeadLine(block)) ||
      !(
        isOnlyLinks(block.content) ||
        isLabelledLink(block) ||
        isMetaLine(block) ||
        (areParagraphsMarked && isLoose(block))
      ),
  )
  const last = kept.findLastIndex(({ level }) => level < 2)
  return kept.slice(0, last + 1)
}

/** Is it a line with a year, in a box for author or date or in one of its own? */
export const isHeadLine = (block: HtmlBlock): boolean =>
  /\b(?:19|20)\d\d\b/.test(block.words) && (isMetaLine(block) || isLoose(block))

/** Two or more links, or one that is no sentence, and not a word beside them. */
function isOnlyLinks(content: readonly ElementContent[]): boolean {
  const text = textOf(content)
  return holdsLink(content) && !hasLetters(textOutsideLinks(content)) && !/[.!?]["'”’)]*\s*$/.test(text)
}

/** A few words with a colon or bar, then nothing but a link: “Read also: Council votes on wall”. */
function isLabelledLink({ content, level }: HtmlBlock): boolean {
  const label = textOutsideLinks(content).trim()
  return level === 0 && holdsLink(content) && countWords(label) <= 4 && /^[^.!?]*[:|»>]\W*$/.test(label)
}

/** A short line that is a `time`, or holds one, or stands in a box for author or date; running text may do so too and stays. */
function isMetaLine({ words, content, within, level }: HtmlBlock): boolean {
  if (level > 0) return false
  const near = within.slice(-2).filter((node): node is Element => node.type === 'element')
  if (near.some(({ tagName }) => tagName === 'time')) return true
  const isTimed = content.some((node) => holdsTag(node, 'time'))
  const isAllTime = content.every((node) => holdsTag(node, 'time') || !hasLetters(textOf([node])))
  return isProse(words) ? isTimed && isAllTime : isTimed || near.some(isNamedMeta)
}

/** A short unfinished line in a box of its own, where the page sets its paragraphs as paragraphs; bold ones may be headings. */
function isLoose(block: HtmlBlock): boolean {
  const isBold = block.content.every(
    (node) =>
      (node.type === 'text' && !hasLetters(node.value)) || holdsTag(node, 'b') || holdsTag(node, 'strong'),
  )
  return (
    block.level === 0 &&
    /^(?:div|section|header|main|article|body|span)$/.test(tagOf(block)) &&
    !isFinished(block.words) &&
    countWords(block.words) <= 8 &&
    !isBold
  )
}

const tagOf = ({ within }: HtmlBlock): string => {
  const last = within.at(-1)
  return last?.type === 'element' ? last.tagName : 'body'
}

const holdsTag = (node: ElementContent, tag: string): boolean =>
  node.type === 'element' && (node.tagName === tag || node.children.some((child) => holdsTag(child, tag)))

const holdsLink = (content: readonly ElementContent[]): boolean => content.some((node) => holdsTag(node, 'a'))

const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

function textOutsideLinks(content: readonly ElementContent[]): string {
  return content
    .map((node) => {
      if (node.type === 'text') return node.value
      return node.type === 'element' && node.tagName !== 'a' ? textOutsideLinks(node.children) : ''
    })
    .join('')
}
