// The sentences of an article, section by section and line by line.
import type { SentenceWords } from '../lang/shape/sentences.ts'
import type { Article } from '../model/article.ts'
import type { Sentence } from '../model/sentence.ts'
import { spanOf } from '../text/spans.ts'
import { findRepeats } from './repeats.ts'
import { splitSentences } from './split-sentences.ts'

interface Line {
  start: number
  end: number
  /** From 1, blank lines counted. */
  number: number
  /** From 0, blank lines not counted. */
  paragraph: number
}

/** The lines of `text` that hold words; each is a paragraph. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '')
      lines.push({ start, end: start + line.length, number: index + 1, paragraph: lines.length })
    start += line.length + 1
  }
  return lines
}

/**
 * All sentences in order of the text. Credits hold none, a dateline is one of its own, for the place and the day that it
 * names; no sentence crosses a line or a section. An article without sections is all body.
 */
export function listSentences(article: Article, words: SentenceWords): Sentence[] {
  const { text } = article
  const lines = linesOf(text)
  const sections = article.sections.length
    ? article.sections
    : [{ ...spanOf(text, 0, text.length), role: 'body' as const }]
  const found: Omit<Sentence, 'repeats'>[] = []
  let first = 0
  for (const section of sections) {
    while (first < lines.length && lines[first]!.end <= section.start) first++
    if (section.role === 'credit') continue
    for (let i = first; i < lines.length && lines[i]!.start < section.end; i++) {
      const line = lines[i]!
      const range = { start: Math.max(line.start, section.start), end: Math.min(line.end, section.end) }
      for (const { start, end } of splitSentences(text, range, words))
        found.push({
          ...spanOf(text, start, end),
          paragraph: line.paragraph,
          line: line.number,
          section: section.role,
        })
    }
  }
  const repeats = findRepeats(
    found.map((sentence) => sentence.exact),
    words.negations,
  )
  return found.map((sentence, index) => ({ ...sentence, repeats: repeats[index]! }))
}
