// What an editor writes of a story: its title and order, its outlets, and corrections of what was printed.
import { z } from 'zod'

/** `story.yaml`: what the site says of the story as a whole. */
export const StoryRecord = z.strictObject({
  title: z.string().min(1).nullable().default(null).describe('in words that every source could accept'),
  standfirst: z.string().min(1).nullable().default(null),
  order: z.array(z.string()).default([]).describe('articles by id; those not named follow by file name'),
})
export type StoryRecord = z.infer<typeof StoryRecord>

/** `sources/NAME.yaml`: the outlet behind the article of that name. */
export const SourceRecord = z
  .strictObject({
    name: z.string().min(1).describe('what pages call it'),
    letter: z.string().min(1).max(2).describe('stands for it beside excerpts'),
    country: z.string().min(1),
    kind: z.string().min(1).describe('news agency, newspaper, broadcaster …'),
  })
  .partial()
export type SourceRecord = z.infer<typeof SourceRecord>

/** `editorial/corrections/NAME.yaml`: something printed that was wrong, and what it says now. */
export const Correction = z.strictObject({
  date: z.iso.date({ error: 'expected a day that exists, YYYY-MM-DD' }).describe('the day it was corrected'),
  page: z
    .string({ error: 'expected the path of a page' })
    .regex(/^\//, { error: 'expected the path of a page, such as /events/fire/' })
    .describe('path of the page it stood on'),
  was: z.string().min(1),
  is: z.string().min(1),
  reason: z.string().min(1),
})
export type Correction = z.infer<typeof Correction>
