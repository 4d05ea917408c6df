// A stretch of an article's text: half-open offsets and the exact words between them.
import { z } from 'zod'

/** Half-open range in UTF-16 code units into an article's `text`; `exact` equals `text.slice(start, end)`. */
export const Span = z.object({
  start: z.int().nonnegative().describe('first code unit, included'),
  end: z.int().nonnegative().describe('after the last code unit'),
  exact: z.string().describe('the words of the article between start and end, unchanged'),
})
export type Span = z.infer<typeof Span>
