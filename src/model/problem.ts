// Something that was found wrong or odd: reported, never hidden.
import { z } from 'zod'

export const Problem = z.object({
  file: z.string().describe('the file it was found in'),
  place: z.string().nullable().describe('field or line, such as `publishedOn` or `line 7`'),
  rule: z.string().describe('the name of the check'),
  message: z.string().describe('what was expected, what was found, and what to do; one line'),
})
export type Problem = z.infer<typeof Problem>
