// The document that the analysis hands on: everything that the site and every measurement rely on.
import { z } from 'zod'
import { Actor } from './actor.ts'
import { Article } from './article.ts'
import { Attribution } from './attribution.ts'
import { Comparison } from './comparison.ts'
import { Echo } from './echo.ts'
import { EventMention } from './event-mention.ts'
import { Event, Related } from './event.ts'
import { Mention } from './mention.ts'
import { Origin } from './origin.ts'
import { Problem } from './problem.ts'
import { Quantity } from './quantity.ts'
import { Sentence } from './sentence.ts'
import { Timex } from './timex.ts'

/** One article with all that was found in it. */
export const AnalysedDocument = Article.extend({
  words: z.int().nonnegative().describe('words of the body, repeats counted'),
  sentences: z.array(Sentence),
  mentions: z.array(Mention),
  times: z.array(Timex),
  quantities: z.array(Quantity),
  attributions: z.array(Attribution),
  events: z.array(EventMention),
})
export type AnalysedDocument = z.infer<typeof AnalysedDocument>

/** One story: all its articles, and what they tell together. */
export const Analysis = z.object({
  version: z.literal(1),
  documents: z.array(AnalysedDocument),
  actors: z.array(Actor),
  events: z.array(Event),
  comparisons: z.array(Comparison),
  origins: z.array(Origin).describe('texts that several articles print in nearly the same words'),
  echoes: z.array(Echo).describe('wordings that one article uses more than once'),
  related: z.array(Related),
  problems: z.array(Problem),
})
export type Analysis = z.infer<typeof Analysis>
