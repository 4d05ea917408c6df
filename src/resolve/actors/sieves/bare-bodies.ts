// A body that needs no name because there is one in the place: "police … Graz police … the police".
import { isShortForBody, isShortForSomeBody } from '../../../text/names/body-letters.ts'
import { foldName } from '../../../text/names/fold.ts'
import { hasRelation } from '../../../text/tree.ts'
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

/** The names in letters that may be the owner's body; where no owner is named, the only such name, if it acts: a former NYPD officer may live anywhere. */
function shortForms(owner: string | null, { references, words }: Story): Reference[] {
  const short = references.filter(
    ({ mention: { form, type, exact } }) =>
      form === 'name' && type === 'ORG' && isShortForSomeBody(exact, words.bareBodies),
  )
  if (owner !== null)
    return short.filter(({ mention }) => isShortForBody(mention.exact, owner, words.bareBodies, words))
  const isOne = new Set(short.map(({ name }) => name)).size === 1
  return isOne && short.some(({ head }) => hasRelation(head, 'nsubj')) ? short : []
}

export const bareBodies: Sieve = {
  name: 'bare-bodies',
  example:
    '{a:ORG:nominal {b:GPE:name Graz} police} closed the road. {a:ORG:nominal Police} said so. {a:ORG:nominal The police} left.',
  reason:
    'An article that names one police, or none, means the same by “police” throughout, and by the letters of its name.',
  run(story) {
    const owned = story.references.flatMap((reference) => {
      const owner = ownerOf(reference, story)
      return owner === null ? [] : [{ reference, owner }]
    })
    const owners = new Set(owned.flatMap(({ owner }) => owner || []))
    if (owners.size > 1) return
    const short = shortForms([...owners][0] ?? null, story)
    const [first, ...others] = [...owned.map(({ reference }) => reference), ...short]
    for (const reference of others)
      story.clusters.link(
        first!,
        reference,
        `${quoted(first!)} and ${quoted(reference)} are the only such body in the article`,
      )
  },
}
