// An event behind all its reports in all articles (Rich ERE: event hopper).
import { z } from 'zod'

export const EventState = z.enum(['corroborated', 'differs', 'conflicting', 'single-source'])
export type EventState = z.infer<typeof EventState>

export const EventStanding = z.enum(['told', 'part', 'aside'])
export type EventStanding = z.infer<typeof EventStanding>

export const Event = z.object({
  id: z.string(),
  type: z.string(),
  title: z.string().describe('neutral words, or words of the articles in quotation marks'),
  date: z.object({
    edtf: z.string().nullable().describe('EDTF level 1; null when no article gives a date'),
    basis: z
      .string()
      .describe('the words that the date rests on, whose they are, and what was supplied by an editor'),
    document: z.string().nullable().describe('id of the document whose words date it'),
    published: z.boolean().describe('whether it was counted from a date of publication'),
  }),
  phase: z
    .enum(['story', 'background', 'expected'])
    .describe('part of the story, before it, or still to come'),
  mentions: z.array(z.object({ document: z.string(), id: z.string() })).min(1),
  standing: EventStanding.describe(
    'told: an event that readers look up; part: what a told event brought about, told with it; aside: a possibility, a course or a turn of phrase',
  ),
  partOf: z.string().nullable().describe('id of the event that it is a part of, which has its reports, too'),
  state: EventState,
  because: z.array(z.string()).describe('why the reports were taken for one event'),
})
export type Event = z.infer<typeof Event>

/** Two events that belong together without being the same. */
export const Related = z.object({
  from: z.string(),
  to: z.string(),
  kind: z
    .string()
    .describe('before, after, in-response-to, part-of, claim-about, announcement-of, perhaps-same …'),
  because: z.string(),
})
export type Related = z.infer<typeof Related>
