// Addresses that pages have had: as they are recorded in a story's folder, and where each leads now.
import { z } from 'zod'
import { QuotedWords } from './decision.ts'

const Id = z.string().regex(/^[a-z0-9-]+$/, {
  error: 'expected the last part of an address: lower-case letters, digits and hyphens',
})

const RecordedPage = z.strictObject({
  was: z.string({ error: 'expected the title or name that the page had' }).min(1),
  words: z
    .array(QuotedWords, { error: 'expected a list of quoted words' })
    .min(1, { error: 'expected one quotation or more' }),
})
export type RecordedPage = z.infer<typeof RecordedPage>

const pages = z.record(Id, RecordedPage).default({})

/** `addresses.yaml`: for each page that was published, by the last part of its address, words of the articles that it told of. */
export const RecordedAddresses = z.strictObject({ events: pages, actors: pages })
export type RecordedAddresses = z.infer<typeof RecordedAddresses>

/** A recorded address that no longer leads to the page that it led to. */
export const OldAddress = z.object({
  kind: z.enum(['events', 'actors']),
  id: z.string(),
  was: z.string().describe('the title or name that the page had'),
  to: z
    .string()
    .nullable()
    .describe('id of the event or actor that most of its words belong to now; null for none'),
  isTaken: z.boolean().describe('whether another page has this address now'),
  places: z
    .array(z.object({ document: z.string(), line: z.int() }))
    .describe('where its words stand in the articles'),
})
export type OldAddress = z.infer<typeof OldAddress>
