// One text in several articles: a wire's sentence, a statement, a quotation. However many print it, it vouches once.
import { z } from 'zod'
import { Span } from './span.ts'

export const Passage = Span.extend({ source: z.string().describe('document id') })
export type Passage = z.infer<typeof Passage>

export const Origin = z.object({
  id: z.string(),
  passages: z.array(Passage).min(2).describe('the words in each article, in order of the articles'),
  isExact: z.boolean().describe('whether the words are the same everywhere, marks and capitals aside'),
})
export type Origin = z.infer<typeof Origin>
