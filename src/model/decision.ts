// What an editor decides: one small file each, which quotes what it applies to and says who decided, when and why.
import { z } from 'zod'

const some = (what: string) => {
  const error = `expected ${what}`
  return z.string({ error }).trim().min(1, { error })
}

/** Words of an article, exactly as they stand there; any white space is like any other. */
export const QuotedWords = z.strictObject(
  {
    document: some('the name of an article, without its ending').describe('id of the article'),
    words: some('words of the article, in quotation marks where YAML needs them'),
    line: z
      .int({ error: 'expected the number of a line, from 1' })
      .positive({ error: 'expected the number of a line, from 1' })
      .optional()
      .describe('its line, where the words stand in more than one'),
  },
  { error: 'expected fields document and words, and line where the words stand in more than one' },
)
export type QuotedWords = z.infer<typeof QuotedWords>

const dayForm = 'expected a day that exists, YYYY-MM-DD'

/** Who vouches for a decision, and on what ground. */
const signature = {
  by: some('the name of who decided'),
  decided: z.iso.date({ error: dayForm }).describe('the day of the decision'),
  reason: some('the reason, in a sentence'),
}

const twoOrMore = z
  .array(QuotedWords, { error: 'expected a list of quoted words' })
  .min(2, { error: 'expected two quotations or more' })

function judgement<T extends 'same' | 'different' | 'unsure'>(decision: T) {
  return z
    .strictObject({
      decision: z.literal(decision),
      events: twoOrMore.optional(),
      actors: twoOrMore.optional(),
      ...signature,
    })
    .refine(({ events, actors }) => (events === undefined) !== (actors === undefined), {
      error: 'expected either events or actors, with two quotations or more',
    })
}

const aDate = 'expected a date in EDTF, such as 2024-03-04, 2024-03 or 2024-03-04/2024-03-06, or open'

/** One schema for each kind of decision, by the word that `decision` gives. */
export const DECISIONS = {
  same: judgement('same'),
  different: judgement('different'),
  unsure: judgement('unsure'),
  name: z.strictObject({
    decision: z.literal('name'),
    actor: QuotedWords,
    is: some('a name').max(100, { error: 'expected a name of at most 100 characters' }),
    ...signature,
  }),
  title: z.strictObject({
    decision: z.literal('title'),
    event: QuotedWords,
    is: some('a title').max(160, { error: 'expected a title of at most 160 characters' }),
    ...signature,
  }),
  date: z.strictObject({
    decision: z.literal('date'),
    event: QuotedWords,
    is: z
      .union([z.string(), z.int()], { error: aDate })
      .transform(String)
      .describe('EDTF level 1, or `open`'),
    ...signature,
  }),
  withhold: z.strictObject({
    decision: z.literal('withhold'),
    question: some('the key of a question, such as killed'),
    answer: QuotedWords.describe('words of one of its answers'),
    ...signature,
  }),
}
export type Decision = z.infer<(typeof DECISIONS)[keyof typeof DECISIONS]>

/** A decision with the name of its file, without folder and ending. */
export type NamedDecision = Decision & { id: string }

/** A decision as the site shows it: what the program had, and what an editor set in its place. */
export const AppliedDecision = z.object({
  id: z.string().describe('name of its file'),
  decision: z.enum(['same', 'different', 'unsure', 'name', 'title', 'date', 'withhold']),
  about: z.enum(['events', 'actors', 'comparison']),
  quoted: z.array(z.object({ document: z.string(), line: z.int(), words: z.string() })),
  by: z.string(),
  decided: z.iso.date(),
  reason: z.string(),
  machine: z
    .array(z.string().nullable())
    .describe('titles, names, a date or a question that the program alone has at these words; null for open'),
  set: z.array(z.string().nullable()).describe('the same after the decision; empty when it is withheld'),
  events: z.array(z.string()).describe('ids of the events whose pages it touches'),
  actors: z.array(z.string()).describe('ids of the actors whose pages it touches'),
})
export type AppliedDecision = z.infer<typeof AppliedDecision>
