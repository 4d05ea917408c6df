// The quotations of a whole text, each line of which is a paragraph.
import { findQuotations } from './quotations.ts'
import type { Quotation } from './quotations.ts'

/** All outermost quotations of `text`, in order. */
export function quotationsIn(text: string): Quotation[] {
  let start = 0
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = { start, end: start + line.length }
    start = paragraph.end + 1
    return paragraph
  })
  return findQuotations(text, paragraphs)
}
