// The country that words name, as a noun or as an adjective.
import type { Gazetteer } from '../shape/gazetteer.ts'

/** ISO code of the country of that name, short form or adjective; null for other words and for adjectives of two countries. */
export function countryCode(words: string, gazetteer: Gazetteer): string | null {
  const named = gazetteer.countryNamed(words)
  if (named) return named.code
  const people = gazetteer.countriesOfDemonym(words)
  return people.length === 1 ? people[0]!.code : null
}
