// Whether an analysis keeps its word: every span is its slice, every reference leads somewhere, every id stands once.
import type { AnalysedDocument, Analysis } from './analysis.ts'
import { checkReferences } from './check-references.ts'
import type { Span } from './span.ts'

/** Stop counting here: a broken stage breaks everything, and the first hundred lines tell which one. */
export const MOST_VIOLATIONS = 100

/** All violations, one line each with its place: an analysis with any must not be written. */
export function checkAnalysis(analysis: Analysis): string[] {
  const violations = [
    ...analysis.documents.flatMap((document) => checkDocument(document)),
    ...checkWords(analysis),
    ...checkReferences(analysis),
  ]
  return violations.slice(0, MOST_VIOLATIONS)
}

function checkDocument(document: AnalysedDocument): string[] {
  const { id, text, sections, sentences, mentions, times, quantities, attributions, events } = document
  const lists: Record<string, Span[]> = { sections, sentences, mentions, times, quantities }
  const spans = Object.entries(lists).flatMap(([list, items]) =>
    items.flatMap((span, i) => checkSpan(text, span, `${id}.${list}[${i}]`)),
  )
  const spoken = attributions.flatMap(({ content, cue, speaker }, i) =>
    [...content, cue, speaker].flatMap((span) =>
      span ? checkSpan(text, span, `${id}.attributions[${i}]`) : [],
    ),
  )
  const reported = events.flatMap(({ trigger, arguments: args }, i) =>
    [trigger, ...args].flatMap((span) => checkSpan(text, span, `${id}.events[${i}]`)),
  )
  return [...spans, ...spoken, ...reported, ...checkOrder(document)]
}

/** Sections and sentences lie in order without overlap; sections hold every word; a repeat points back. */
function checkOrder({ id, text, sections, sentences }: AnalysedDocument): string[] {
  const violations: string[] = []
  let at = 0
  sections.forEach(({ start, end }, i) => {
    if (start < at) violations.push(`${id}.sections[${i}]: expected a start from ${at} on, found ${start}`)
    else if (text.slice(at, start).trim())
      violations.push(`${id}.sections[${i}]: expected a section for the words before ${start}, found none`)
    at = Math.max(at, end)
  })
  if (text.slice(at).trim())
    violations.push(`${id}.sections: expected a section for the words after ${at}, found none`)
  sentences.forEach(({ start, repeats }, i) => {
    const before = sentences[i - 1]
    if (before && start < before.end)
      violations.push(`${id}.sentences[${i}]: expected a start from ${before.end} on, found ${start}`)
    if (repeats !== null && repeats >= i)
      violations.push(`${id}.sentences[${i}]: expected to repeat an earlier sentence, found ${repeats}`)
  })
  return violations
}

function checkWords({ documents, comparisons, origins, echoes }: Analysis): string[] {
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  const inCells = comparisons.flatMap(({ id, cells }) =>
    cells.flatMap(({ source, spans }) =>
      spans.flatMap((span) => checkSpan(texts.get(source) ?? '', span, `comparison ${id}, ${source}`)),
    ),
  )
  const inOrigins = origins.flatMap(({ id, passages }) =>
    passages.flatMap(({ source, ...span }) =>
      checkSpan(texts.get(source) ?? '', span, `origin ${id}, ${source}`),
    ),
  )
  const inEchoes = echoes.flatMap(({ source, spans }) =>
    spans.flatMap((span) => checkSpan(texts.get(source) ?? '', span, `echo of ${source}`)),
  )
  return [...inCells, ...inOrigins, ...inEchoes]
}

function checkSpan(text: string, { start, end, exact }: Span, place: string): string[] {
  const slice = text.slice(start, end)
  if (slice === exact && start < end) return []
  return [`${place}: expected the words at ${start}–${end}, ${show(slice)}, found ${show(exact)}`]
}

const show = (words: string): string => JSON.stringify(words.length > 60 ? `${words.slice(0, 59)}…` : words)
