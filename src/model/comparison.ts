// One question put to every article, with each one's own words, a verdict and its reason.
import { z } from 'zod'
import { Span } from './span.ts'

/** How an article speaks in a cell. */
export const Voice = z.enum([
  'own',
  'own-judgement',
  'attributed',
  'attributed-vague',
  'quoted',
  'own-expected',
  'silent',
])
export type Voice = z.infer<typeof Voice>

export const Verdict = z.enum(['same', 'differs', 'opposed', 'conflict', 'only'])
export type Verdict = z.infer<typeof Verdict>

/** What one article answers: some words in one voice. An article may have several cells in a comparison. */
export const Cell = z.object({
  source: z.string().describe('document id'),
  voice: Voice,
  by: z.string().nullable().describe('the words for who speaks, where it is not the source itself'),
  actor: z.string().nullable().describe('the actor who speaks, where it is known'),
  origin: z.string().nullable().describe('id of the text of several articles that the words stand in'),
  spans: z.array(Span).describe('none for a silent article'),
  proof: z.string().nullable().describe('for a silent article: what was read, and what limits the silence'),
})
export type Cell = z.infer<typeof Cell>

export const Comparison = z.object({
  id: z.string(),
  event: z.string().nullable().describe('event id; null for a comparison of the whole articles'),
  question: z.string().describe('key of the question, such as `killed`'),
  text: z.string().describe('the question in words'),
  group: z.string().describe('the heading it stands under'),
  kind: z.enum([
    'attribution',
    'number',
    'labelling',
    'place',
    'time',
    'omission',
    'framing',
    'sourcing',
    'naming',
    'actor',
    'manner',
  ]),
  importance: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .describe('1 a reader must see it, 2 should, 3 could'),
  verdict: Verdict,
  between: z
    .tuple([z.string(), z.string()])
    .nullable()
    .describe('for a contradiction: the two documents whose statements cannot both be true'),
  pairs: z
    .array(z.object({ between: z.tuple([z.string(), z.string()]), verdict: Verdict }))
    .describe('pairs of documents that have another verdict between them than all have together'),
  cells: z.array(Cell),
  rank: z
    .object({
      place: z.int().positive().describe('1 for what a reader needs first'),
      because: z.string().describe('why it stands there'),
    })
    .describe('place among all comparisons of the story'),
  because: z.string().describe('why this verdict, in a sentence that a reader can check'),
})
export type Comparison = z.infer<typeof Comparison>

/** A comparison that has no place among the others yet. */
export type UnrankedComparison = Omit<Comparison, 'rank'>
