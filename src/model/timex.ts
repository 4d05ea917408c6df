// A time expression: what is said, and what it means (TimeML TIMEX3).
import { z } from 'zod'
import { Span } from './span.ts'

export const Timex = Span.extend({
  id: z.string(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().nullable().describe('TIMEX3 value of the expression; null when it stays open'),
  certainty: z.enum(['said', 'implied']).describe('whether the words alone give the value'),
  anchor: z
    .string()
    .nullable()
    .describe('what an implied value was counted from: `publishedOn` or the id of a time'),
  rule: z.string(),
})
export type Timex = z.infer<typeof Timex>
