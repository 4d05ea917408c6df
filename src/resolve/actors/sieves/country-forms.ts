// The names, short forms and adjectives of one country.
import type { Reference } from '../reference.ts'
import { quoted } from '../reference.ts'
import type { Sieve } from '../sieve.ts'

export const countryForms: Sieve = {
  name: 'country-forms',
  example: '{a:GPE:name Chile} agreed, and {a:NORP:name Chilean} ships left.',
  reason:
    'An adjective of a country speaks of the country; its army, ministry or people has a name of its own.',
  run({ references, clusters, gazetteer }) {
    const first = new Map<string, Reference>()
    for (const reference of references) {
      if (!reference.country) continue
      const before = first.get(reference.country)
      if (!before) first.set(reference.country, reference)
      else if (before.name !== reference.name || !clusters.isSame(before, reference)) {
        const name = gazetteer.country(reference.country)?.name ?? reference.country
        clusters.link(before, reference, `${quoted(before)} and ${quoted(reference)} are forms of ${name}`)
      }
    }
  },
}
