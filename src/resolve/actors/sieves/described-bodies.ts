// A body that is called by its country or owner: "Peru's armed forces … the Peruvian armed forces … the Peruvian Navy".
import { splitCountry } from '../../../text/names/country-prefix.ts'
import { countryCode } from '../../../lang/gazetteer/country-code.ts'
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import type { Sieve, Story } from '../sieve.ts'
import { sortOf } from '../veto.ts'

/** A state's body by its country's code and the words for it, or null for all else. */
function bodyOfState(reference: Reference, { words, gazetteer, clusters }: Story): string | null {
  if (sortOf(reference) !== 'body') return null
  const { office, number, mention } = reference
  if (mention.form === 'nominal' && office?.of && words.stateBodies.has(office.noun)) {
    const owner = clusters.of(office.of).members
    const code = owner.find(({ country }) => country)?.country ?? `of ${owner[0]!.index}`
    const narrower = [...office.ranks, ...office.modifiers.toSorted()]
    return [code, number, ...narrower, office.noun].join(' ')
  }
  const own =
    mention.form === 'name' ? splitCountry(reference.called, (name) => countryCode(name, gazetteer)) : null
  return own?.code && words.stateBodies.has(own.rest) ? `${own.code} one ${own.rest}` : null
}

export const describedBodies: Sieve = {
  name: 'described-bodies',
  example:
    '{b:ORG:nominal {a:GPE:name Peru}’s armed forces} advanced. {b:ORG:nominal {a:NORP:name Peruvian} armed forces} took the town. {c:ORG:nominal The {a:NORP:name Peruvian} navy} waited. {c:ORG:name Peruvian Navy} ships left.',
  reason: 'A state has its army, government and parliament once; its officials, soldiers and firms are many.',
  run(story) {
    const first = new Map<string, Reference>()
    for (const reference of story.references) {
      const body = bodyOfState(reference, story)
      const before = body === null ? undefined : first.get(body)
      if (before)
        story.clusters.link(
          before,
          reference,
          `${quoted(before)} and ${quoted(reference)} are one body of one state`,
        )
      else if (body !== null) first.set(body, reference)
    }
  },
}
