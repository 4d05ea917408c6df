// Capitals that stand for their governments.
import type { Reference } from '../reference.ts'
import { quoted } from '../reference.ts'
import type { Sieve, Story } from '../sieve.ts'
import { capitalUse } from '../capital-use.ts'

const firstOfCountry = ({ references }: Story, code: string): Reference | undefined =>
  references.find((reference) => reference.country === code)

export const capitals: Sieve = {
  name: 'capitals',
  example:
    '{a:GPE:name Sweden} is alarmed. {a:GPE:name Stockholm} accused {b:GPE:name Denmark}, whose ships lay near {c:GPE:name Stockholm}.',
  reason:
    'A capital that accuses, agrees or has an ambassador is a government; one that something happens in is a city.',
  run(story) {
    const cities = new Map<string, Reference>()
    for (const reference of story.references.filter(({ capital, country }) => capital && !country)) {
      const use = capitalUse(reference, story)
      reference.mention = { ...reference.mention, use }
      const key = `${reference.name} ${use === 'government'}`
      const before = cities.get(key)
      const country = use === 'government' ? firstOfCountry(story, reference.capital!) : undefined
      if (country)
        story.clusters.link(
          country,
          reference,
          `${quoted(reference)} stands for the government of ${quoted(country)}`,
        )
      else if (before) story.clusters.link(before, reference, `the same name, ${quoted(before)}`)
      cities.set(key, before ?? reference)
    }
  },
}
