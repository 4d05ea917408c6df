// Which words of a sentence are marked: those that questions answer, the narrow ones where a whole clause answers as well.
import type { Span } from '../model/span.ts'
import { countWords } from './clause.ts'
import type { Marked } from './excerpt.ts'

const fewWords = 8

/** Marks for spans; a long span that holds a shorter one gives way to it, so that a sentence is not yellow as a whole. */
export function marksOf(spans: readonly Span[]): Marked[] {
  const holdsOther = (span: Span): boolean =>
    spans.some(
      (other) =>
        other.start >= span.start && other.end <= span.end && other.end - other.start < span.end - span.start,
    )
  return spans
    .filter((span) => countWords(span.exact) <= fewWords || !holdsOther(span))
    .map(({ start, end }) => ({ start, end, strong: true }))
}
