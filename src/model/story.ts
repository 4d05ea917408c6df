// What the site knows of a story as a whole: its title, and its sources in their order.
import { z } from 'zod'

/** One article as a source of the story. A letter or two stand for it beside every excerpt. */
export const StorySource = z.object({
  document: z.string().describe('document id'),
  name: z.string().min(1).describe('what the pages call it; unique in the story'),
  letter: z.string().min(1).max(2).describe('stands for it beside excerpts; unique in the story'),
  order: z.int().describe('place in every list and column, from 1'),
  country: z.string().optional(),
  kind: z.string().optional().describe('news agency, newspaper, broadcaster …'),
})
export type StorySource = z.infer<typeof StorySource>

export const Story = z.object({
  title: z.string().nullable(),
  standfirst: z.string().nullable(),
  sources: z.array(StorySource),
})
export type Story = z.infer<typeof Story>
