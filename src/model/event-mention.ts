// One article's report of an event (ACE): a trigger with its kind, its participants, and on whose word it stands.
import { z } from 'zod'
import { Span } from './span.ts'

/** Roles that an argument can have; after ACE and PLOVER. */
export const Role = z.enum([
  'agent',
  'target',
  'recipient',
  'topic',
  'place',
  'time',
  'instrument',
  'count',
  'origin',
])
export type Role = z.infer<typeof Role>

export const EventArgument = Span.extend({
  role: Role,
  mention: z.string().nullable().describe('id of the mention that these words are'),
})
export type EventArgument = z.infer<typeof EventArgument>

export const EventMention = z.object({
  id: z.string(),
  trigger: Span.describe('the one word that most clearly expresses the event'),
  lemma: z.string().describe('dictionary form of the trigger'),
  type: z.string().describe('kind of event, from the event lexicon; `other` when none fits'),
  sentence: z.int().nonnegative().describe('index of its sentence'),
  arguments: z.array(EventArgument),
  time: z.string().nullable().describe('id of the time expression that dates it'),
  date: z.string().nullable().describe('when it was, in EDTF level 1; null when that is open'),
  polarity: z.enum(['positive', 'negative']),
  modality: z.enum(['asserted', 'expected', 'possible']),
  judgement: z.boolean().describe("whether the words rank or evaluate: the speaker's own judgement"),
  attribution: z
    .string()
    .nullable()
    .describe('id of the innermost attribution whose content holds the trigger'),
  event: z.string().nullable().describe('id of the event that it reports'),
  rule: z.string(),
})
export type EventMention = z.infer<typeof EventMention>
