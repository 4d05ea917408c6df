// What a stretch of an article is for: a headline, a dateline, the body, a credit.
import { z } from 'zod'
import { Span } from './span.ts'

export const SectionRole = z.enum(['headline', 'subheading', 'dateline', 'body', 'credit'])
export type SectionRole = z.infer<typeof SectionRole>

/** A part of the text and its role. Sections lie in order, do not overlap, and together hold every word. */
export const Section = Span.extend({ role: SectionRole })
export type Section = z.infer<typeof Section>
