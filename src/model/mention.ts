// Words that name, describe or stand for somebody or something.
import { z } from 'zod'
import { Span } from './span.ts'

export const MentionType = z.enum(['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'EVENT', 'MISC'])
export type MentionType = z.infer<typeof MentionType>

export const Mention = Span.extend({
  id: z.string(),
  type: MentionType,
  form: z.enum(['name', 'nominal', 'pronoun']),
  actor: z.string().nullable().describe('id of the actor it stands for; null when that is open'),
  use: z
    .enum(['place', 'government'])
    .nullable()
    .describe('for a capital or country: meant as a place, or as its government'),
  rule: z.string().describe('the rule or model that found it'),
})
export type Mention = z.infer<typeof Mention>
