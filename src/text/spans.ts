// Making and relating spans.
import type { Span } from '../model/span.ts'

type Range = { start: number; end: number }

/** The span of `text` from `start` to `end`. Throws when the range does not lie in the text. */
export function spanOf(text: string, start: number, end: number): Span {
  if (start < 0 || end < start || end > text.length)
    throw new RangeError(`span ${start}–${end} does not lie in a text of ${text.length} characters`)
  return { start, end, exact: text.slice(start, end) }
}

/** Does `outer` hold all of `inner`? */
export const covers = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Do the two share at least one character? */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** Sorts by start, longer first where starts are equal. */
export const byPlace = (a: Range, b: Range): number => a.start - b.start || b.end - a.end
