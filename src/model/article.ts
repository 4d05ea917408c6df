// An article as it came in: its own words, which never change again, and what is known of it.
import { z } from 'zod'
import { Section } from './section.ts'

/** May the site show the whole text, or only the sentences that are compared? */
export const Rights = z.enum(['full', 'excerpts'])
export type Rights = z.infer<typeof Rights>

/** `https://paper.example@other.example/` looks like one site and leads to another. */
const hasNoUser = (url: string): boolean => !/^https?:\/\/[^/?#]*@/.test(url)

/** What an editor may write in the record `NAME.yaml` beside an article; all of it optional. */
export const ArticleRecord = z
  .strictObject({
    source: z.string().min(1).describe('the news outlet'),
    publishedOn: z.iso.date().describe('day of publication, YYYY-MM-DD'),
    publishedBasis: z.string().min(1).describe('on what the date of publication rests, in a sentence'),
    headline: z.string().min(1),
    byline: z.string().min(1).describe('who wrote the article, as the outlet names them'),
    url: z.url({ protocol: /^https?$/, normalize: true }).refine(hasNoUser),
    rights: Rights,
    language: z.string().min(2).describe('BCP 47 tag of the language of the text'),
  })
  .partial()
export type ArticleRecord = z.infer<typeof ArticleRecord>

/** One article after ingest. All later offsets are UTF-16 code units into `text`. */
export const Article = z.object({
  id: z.string().min(1).describe('from the file name; unique in the story'),
  file: z.string().min(1).describe('the file name without folder'),
  source: z.string().nullable(),
  headline: z.string().nullable(),
  byline: z.string().nullable().describe('who wrote it, as the outlet names them'),
  publishedOn: z.iso.date().nullable(),
  publishedBasis: z
    .string()
    .nullable()
    .describe('who or what gave the date: a record with its reason, or metadata'),
  url: z.string().nullable(),
  rights: Rights.nullable(),
  language: z.string().describe('BCP 47 tag; `und` when it was not recognised'),
  text: z.string(),
  sections: z.array(Section),
})
export type Article = z.infer<typeof Article>
