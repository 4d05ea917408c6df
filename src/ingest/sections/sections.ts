// What each part of an article is for: headline, subheading, dateline, body, credit, by general rules in a fixed order.
import type { SectionWords } from '../../lang/shape/sections.ts'
import type { Section, SectionRole } from '../../model/section.ts'
import { spanOf } from '../../text/spans.ts'
import { nameAuthors, startOfDate } from './authors.ts'
import { creditRules } from './credit-rules.ts'
import { datedLineRule, datelineAloneRule, dateLineRule, edgeRules } from './dateline-rules.ts'
import { findHead } from './head.ts'
import { headingRules } from './heading-rules.ts'
import type { ParagraphRule } from './section-rule.ts'
import { comparable } from './wording.ts'

/** A paragraph by its place; `role` is set where the format itself says it (a heading in Markdown or HTML). */
export interface Paragraph {
  start: number
  end: number
  role: SectionRole | null
}

/** Credits first: a copyright or agency line would else pass for a headline or subheading. */
export const paragraphRules: ParagraphRule[] = [
  ...creditRules,
  dateLineRule,
  datelineAloneRule,
  datedLineRule,
  ...headingRules,
]

/**
 * The sections of an article, in order: each paragraph with its role, datelines and credits cut from its edges.
 * `headline` is what a record or metadata gives. Together they hold every word of the text.
 */
export function findSections(
  text: string,
  paragraphs: readonly Paragraph[],
  headline: string | null,
  language: SectionWords,
): Section[] {
  const words = paragraphs.map(({ start, end }) => text.slice(start, end))
  const known = paragraphs.findIndex(
    ({ role }, index) =>
      role === 'headline' || (headline !== null && comparable(headline) === comparable(words[index]!)),
  )
  const head = findHead(words, known, language)
  const seen = new Set<SectionRole>()
  let bodies = 0
  const sections: Section[] = []
  paragraphs.forEach((paragraph, index) => {
    const view = { words: words[index]!, index, paragraphs: words, seen, headline, head, language }
    const role = paragraph.role ?? paragraphRules.find((rule) => rule.isMet(view))?.role ?? 'body'
    seen.add(role)
    if (role === 'body') bodies++
    const isEdge = index === paragraphs.length - 1 || bodies <= 2
    const parts =
      role === 'body' && isEdge
        ? cutEdges(words[index]!, language)
        : role === 'credit'
          ? cutDate(words[index]!, language)
          : [{ role, start: 0, end: words[index]!.length }]
    for (const part of parts)
      sections.push({
        ...spanOf(text, paragraph.start + part.start, paragraph.start + part.end),
        role: part.role,
      })
  })
  return sections
}

interface Part {
  role: SectionRole
  start: number
  end: number
}

/** A byline without the date behind it, which is a dateline. */
function cutDate(words: string, language: SectionWords): Part[] {
  const date = nameAuthors(words, language) === null ? words.length : startOfDate(words, language)
  const names: Part = { role: 'credit', start: 0, end: words.slice(0, date).trimEnd().length }
  return date === words.length ? [names] : [names, { role: 'dateline', start: date, end: words.length }]
}

/** A paragraph of the body without the dateline before it and the credit after it. */
function cutEdges(words: string, language: SectionWords): Part[] {
  const before: Part[] = []
  const after: typeof before = []
  let [start, end] = [0, words.length]
  for (const { role, edge, measure } of edgeRules) {
    const length = measure(words.slice(start, end), language)
    if (length === 0 || length >= end - start) continue
    if (edge === 'start') {
      before.push({ role, start, end: start + length })
      start += length + (/^\s*/.exec(words.slice(start + length, end))?.[0].length ?? 0)
    } else {
      after.unshift({ role, start: end - length, end })
      end = words.slice(0, end - length).trimEnd().length
    }
  }
  return [...before, { role: 'body', start, end }, ...after]
}
