// Somebody or something that one article speaks of: its mentions in that article taken together, before articles are compared.
import { z } from 'zod'
import { ActorKind } from './actor.ts'

/** An office or relation that an article gives a person: "Norway's foreign minister". */
export const Office = z.object({
  noun: z.string().describe('the noun for the office, dictionary form: minister'),
  family: z.string().describe('nouns that replace each other share it; the noun itself for other nouns'),
  modifiers: z.array(z.string()).describe('words that narrow the office, lower case: foreign'),
  ranks: z.array(z.string()).describe('words that make it another office: former, vice'),
  of: z.string().nullable().describe('local id of the actor it is an office of; null when that is not said'),
})
export type Office = z.infer<typeof Office>

/** What happens to somebody in a case: they are harmed, or accused of the harm. */
export const Part = z.enum(['harmed', 'accused'])
export type Part = z.infer<typeof Part>

export const DocumentActor = z.object({
  id: z.string().describe('unique in the document only'),
  kind: ActorKind,
  named: z.boolean(),
  names: z.array(z.string()).describe('the names the article uses, each once, in order of first use'),
  descriptions: z.array(z.string()).describe('other words for it, each once, in order of first use'),
  country: z.string().nullable().describe('ISO 3166-1 code, for a country only'),
  type: z.string().describe('type of most of its mentions'),
  gender: z.enum(['male', 'female', 'neuter']).nullable(),
  offices: z.array(Office),
  age: z.int().nullable().describe('in years, where the article gives it'),
  count: z.int().nullable().describe('how many people a description counts: "23 divers"'),
  part: Part.nullable().describe('the part in the case that nobody else in the article has'),
  because: z.array(z.string()).describe('why its mentions were taken together'),
})
export type DocumentActor = z.infer<typeof DocumentActor>
