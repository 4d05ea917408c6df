// In which quotation a word stands: a pronoun inside one is not read like a pronoun outside.
import type { ParsedArticle } from '../../model/token.ts'

const OPENING = /[“„«]/
const CLOSING = /[”»]/

/** Half-open ranges of the words in double quotation marks, paragraph by paragraph; an unclosed one ends with its paragraph. */
export function findQuotes(parsed: ParsedArticle): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let open: number | null = null
  let paragraph = -1
  let last = 0
  const close = (end: number): void => {
    if (open !== null) found.push({ start: open, end })
    open = null
  }
  for (const sentence of parsed.sentences) {
    if (sentence.paragraph !== paragraph) close(last)
    paragraph = sentence.paragraph
    last = sentence.end
    for (let i = 0; i < sentence.exact.length; i++) {
      const mark = sentence.exact[i]!
      const at = sentence.start + i
      if (mark === '"' && open === null) open = at
      else if (mark === '"') close(at + 1)
      else if (OPENING.test(mark)) open ??= at
      else if (CLOSING.test(mark)) close(at + 1)
    }
  }
  close(last)
  return found
}
