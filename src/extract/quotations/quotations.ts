// Paired quotation marks to spans: the outermost quotations of each paragraph.
import { readMarks } from './marks.ts'
import type { Mark } from './marks.ts'

/** A stretch of text with its half-open offsets. */
export interface Range {
  start: number
  end: number
}

/** Words in quotation marks; the marks are part of the range. */
export interface Quotation extends Range {
  /** The words without their marks. */
  inner: Range
  /** Whether the quotation goes on in the next paragraph, which opens with a mark of its own. */
  continues: boolean
  /** Whether it continues the quotation of the paragraph before. */
  continued: boolean
}

/**
 * Finds the outermost quotations of a text, paragraph by paragraph. A mark without a partner opens a quotation only
 * at the start of its paragraph, or when the next paragraph goes on with a mark.
 */
export function findQuotations(text: string, paragraphs: readonly Range[]): Quotation[] {
  const found: Quotation[] = []
  let wasOpen = false
  paragraphs.forEach((paragraph, index) => {
    const marks = readMarks(text, paragraph.start, paragraph.end)
    const next = paragraphs[index + 1]
    let isOpen = false
    const opensParagraph = marks[0]?.at === paragraph.start
    for (let i = 0; i < marks.length;) {
      const opener = marks[i]!
      const closer = opener.turn === 'closes' ? -1 : findCloser(text, marks, i)
      if (opener.turn === 'closes') i++
      else if (closer >= 0) {
        found.push(quotation(opener, marks[closer]!, wasOpen && opensParagraph && i === 0))
        i = closer + 1
      } else if (opener.family !== 'single' && mayRunOn(text, opener, paragraph, next)) {
        isOpen = next !== undefined && opensWithMark(text, next)
        const end = endOfWords(text, paragraph)
        found.push({
          start: opener.at,
          end,
          inner: { start: opener.end, end },
          continues: isOpen,
          continued: wasOpen && opensParagraph && i === 0,
        })
        break
      } else i++
    }
    wasOpen = isOpen
  })
  return found
}

const quotation = (opener: Mark, closer: Mark, continued: boolean): Quotation => ({
  start: opener.at,
  end: closer.end,
  inner: { start: opener.end, end: closer.at },
  continues: false,
  continued,
})

/** The index of the mark that closes the one at `opener`, or -1. Quotations inside it are stepped over. */
function findCloser(text: string, marks: Mark[], opener: number): number {
  const first = marks[opener]!
  if (first.family === 'single') return findSingleCloser(text, marks, opener)
  const fits = (mark: Mark) => mark.family === first.family && mark.straight === first.straight
  let depth = 1
  for (let i = opener + 1; i < marks.length; i++) {
    const mark = marks[i]!
    if (!fits(mark)) continue
    if (!mark.straight && mark.turn === 'opens') depth++
    else if (mark.turn !== 'opens' && --depth === 0) return i
    else if (mark.straight && mark.turn === 'opens') return -1
  }
  // “A “b” c: one mark is missing; "a”: two kinds of marks are mixed; take the nearest one if it can only close
  const nearest = marks.findIndex((mark, i) => i > opener && mark.family === first.family)
  return nearest > 0 && marks[nearest]!.turn === 'closes' ? nearest : -1
}

/** A single mark that closes may be a possessive (the boys' camp): one after punctuation or before it is surer. */
function findSingleCloser(text: string, marks: Mark[], opener: number): number {
  let maybe = -1
  for (let i = opener + 1; i < marks.length; i++) {
    const mark = marks[i]!
    if (mark.family !== 'single') {
      if (mark.turn === 'closes' || mark.family === 'guillemet') break
      continue
    }
    if (mark.turn === 'opens') break
    const before = text[mark.at - 1] ?? ' '
    const after = text[mark.end] ?? '\n'
    if (/[.,!?…]/.test(before) || !/\s/.test(after) || /\n/.test(after) || before !== 's') return i
    if (maybe < 0) maybe = i
  }
  return maybe
}

/** May a mark without a partner still open a quotation? Only one that ends with its paragraph. */
function mayRunOn(text: string, opener: Mark, paragraph: Range, next: Range | undefined): boolean {
  if (opener.turn !== 'opens' && opener.at !== paragraph.start) return false
  return opener.at === paragraph.start || (next !== undefined && opensWithMark(text, next))
}

const opensWithMark = (text: string, paragraph: Range): boolean => /["“«„]/.test(text[paragraph.start] ?? '')

function endOfWords(text: string, paragraph: Range): number {
  let end = paragraph.end
  while (end > paragraph.start && /\s/.test(text[end - 1]!)) end--
  return end
}
