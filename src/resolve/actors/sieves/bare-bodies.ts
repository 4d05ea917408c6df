// A body that needs no name because there is one in the place: "police … Graz police … the police".
import { foldName } from '../../../text/names/fold.ts'
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import type { Sieve, Story } from '../sieve.ts'

/** Whose it is, folded: `graz` for "Graz police", empty for "police"; null for all that is no such body. */
function ownerOf(reference: Reference, { words }: Story): string | null {
  const { mention, office, name } = reference
  if (mention.form === 'name' && mention.type === 'ORG') {
    const before = name.split(' ')
    return words.bareBodies.has(before.pop()!) && before.length > 0 ? before.join(' ') : null
  }
  const isBare =
    mention.form === 'nominal' &&
    office !== null &&
    words.bareBodies.has(office.noun) &&
    reference.head.lemma.toLowerCase() === office.noun &&
    office.modifiers.length + office.ranks.length === 0 &&
    reference.count === null
  if (!isBare) return null
  return office.of ? foldName(office.of.called || office.of.mention.exact) : ''
}

export const bareBodies: Sieve = {
  name: 'bare-bodies',
  example:
    '{a:ORG:nominal {b:GPE:name Graz} police} closed the road. {a:ORG:nominal Police} said so. {a:ORG:nominal The police} left.',
  reason: 'An article that names one police, or none, means the same by “police” throughout.',
  run(story) {
    const owned = story.references.flatMap((reference) => {
      const owner = ownerOf(reference, story)
      return owner === null ? [] : [{ reference, owner }]
    })
    if (new Set(owned.flatMap(({ owner }) => owner || [])).size > 1) return
    const [first, ...others] = owned
    for (const { reference } of others)
      story.clusters.link(
        first!.reference,
        reference,
        `${quoted(first!.reference)} and ${quoted(reference)} are the only such body in the article`,
      )
  },
}
