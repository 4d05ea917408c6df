// The units of an article in the reader: its sentences, and what stands between them, such as a credit or a dateline.
import type { AnalysedDocument } from '../model/analysis.ts'
import type { SectionRole } from '../model/section.ts'
import type { Sentence } from '../model/sentence.ts'
import { overlaps } from '../text/spans.ts'

export interface Unit {
  start: number
  end: number
  line: number
  role: SectionRole
  /** Null for words that are no sentence. */
  sentence: Sentence | null
}

/** All words of an article in paragraphs, none left out. Words outside every sentence join the paragraph on their line. */
export function readerParagraphs(document: AnalysedDocument): Unit[][] {
  const { text, sentences } = document
  const paragraphs: Unit[][] = []
  let previous: Sentence | null = null
  let place = 0
  const add = (unit: Unit, isNew: boolean): void => {
    if (isNew || paragraphs.length === 0) paragraphs.push([unit])
    else paragraphs.at(-1)!.push(unit)
  }
  for (const sentence of [...sentences, null]) {
    const between = unitsBetween(document, place, sentence?.start ?? text.length)
    for (const unit of between) {
      const last = paragraphs.at(-1)?.at(-1)
      add(unit, !last || text.slice(last.end, unit.start).includes('\n'))
    }
    if (!sentence) break
    const last = paragraphs.at(-1)?.at(-1)
    const isApart = !last || text.slice(last.end, sentence.start).includes('\n')
    const { start, end, line, section } = sentence
    add({ start, end, line, role: section, sentence }, isApart && previous?.paragraph !== sentence.paragraph)
    previous = sentence
    place = end
  }
  return paragraphs
}

/** The lines between two places that hold letters or figures. */
function unitsBetween(document: AnalysedDocument, from: number, to: number): Unit[] {
  const { text, sections } = document
  const units: Unit[] = []
  for (const match of text.slice(from, to).matchAll(/[^\n]*[\p{L}\p{N}][^\n]*/gu)) {
    const start = from + match.index + (match[0].length - match[0].trimStart().length)
    const end = start + match[0].trim().length
    const role = sections.find((section) => overlaps(section, { start, end }))?.role ?? 'body'
    units.push({ start, end, line: text.slice(0, start).split('\n').length, role, sentence: null })
  }
  return units
}
