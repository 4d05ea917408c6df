// Who says what: speaker, cue and content (after PARC 3.0 and PolNeAR).
import { z } from 'zod'
import { Span } from './span.ts'

export const Attribution = z.object({
  id: z.string(),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  content: z.array(Span).min(1).describe('the words that are attributed, in order'),
  cue: Span.nullable().describe('the words that attribute: "said", "according to"'),
  speaker: Span.nullable().describe('the words that name who speaks, a pronoun too'),
  actor: z.string().nullable().describe('who that is; null when it is open'),
  vague: z
    .boolean()
    .describe('attributed to nobody who could be asked: "news reports", "sources", "was blamed"'),
  rule: z.string(),
})
export type Attribution = z.infer<typeof Attribution>
