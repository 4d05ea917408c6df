// A sentence, heading or other unit that is read as one, with its place in the article.
import { z } from 'zod'
import { SectionRole } from './section.ts'
import { Span } from './span.ts'

export const Sentence = Span.extend({
  paragraph: z.int().nonnegative().describe('index of its paragraph'),
  line: z.int().positive().describe('line of the text it begins on, from 1, blank lines counted'),
  section: SectionRole.describe('the role of the section it stands in'),
  repeats: z
    .int()
    .nonnegative()
    .nullable()
    .describe('index of the earlier sentence that has the same words, but for a few left out at most'),
})
export type Sentence = z.infer<typeof Sentence>
