// A wording that one article uses more than once: an appeal reported twice in the same words, a phrase come back to.
import { z } from 'zod'
import { Span } from './span.ts'

export const Echo = z.object({
  source: z.string().describe('document id'),
  spans: z
    .array(Span)
    .min(2)
    .describe('the places, in order of the text; they differ by a word or two at most'),
})
export type Echo = z.infer<typeof Echo>
