// A number, amount or count, exact or vague, with what it counts.
import { z } from 'zod'
import { Span } from './span.ts'

export const Quantity = Span.extend({
  id: z.string(),
  value: z.number().nullable().describe('null for a vague quantity'),
  operator: z.enum(['=', '>', '>=', '<', '<=', '~', 'vague']),
  unit: z.string().nullable().describe('kg, years, percent, USD, people …; null when it only counts'),
  counts: z.string().nullable().describe('the words for what is counted or measured'),
  kind: z.enum(['count', 'measure', 'money', 'percent', 'ordinal', 'rank', 'year']),
  rule: z.string(),
})
export type Quantity = z.infer<typeof Quantity>
