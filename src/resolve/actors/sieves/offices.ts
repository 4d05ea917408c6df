// A description by office, once the article has said who holds it.
import type { Cluster } from '../clusters.ts'
import { maySameOffice } from '../offices.ts'
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import type { Sieve, Story } from '../sieve.ts'
import { sortOf } from '../veto.ts'

/** May the description be about somebody already known: definite, or an office of a body ("UN chief")? */
const mayLookBack = (reference: Reference): boolean =>
  !reference.isIndefinite && (reference.isDefinite || reference.office?.of != null)

const isOne = (reference: Reference): boolean =>
  reference.mention.form === 'nominal' && sortOf(reference) === 'person' && reference.number === 'one'

/** Kin are told by whose they are: without that they look back at nobody. */
const isOpenKin = (reference: Reference, { words }: Story): boolean =>
  words.kin.has(reference.office!.noun) && reference.office!.of === null && !reference.isDefinite

/** Of an office that more than so many mentions hold, nobody is the only one. */
const MOST_HOLDERS = 200

/** Who is told of by an office, by the family of its noun. */
const officeHolders = ({ references }: Story): Map<string, Reference[]> =>
  Map.groupBy(
    references.filter(
      (reference) => reference.office && sortOf(reference) === 'person' && reference.number !== 'many',
    ),
    (reference) => reference.office!.family,
  )

function holders(description: Reference, sameFamily: readonly Reference[], { clusters }: Story): Cluster[] {
  const isSame = (a: Reference, b: Reference): boolean => clusters.isSame(a, b)
  const found = sameFamily.filter(
    (other) =>
      other !== description &&
      (other.mention.form === 'name' || !clusters.isSame(other, description)) &&
      maySameOffice(description.office!, other.office!, isSame) &&
      (other.index < description.index || description.office!.of !== null),
  )
  return [...new Set(found.map((other) => clusters.of(other)))]
}

/** A cluster that holds a name says who it is; one that holds none has only been described so far. */
const isNamed = (cluster: Cluster): boolean =>
  cluster.members.some((member) => member.mention.form === 'name')

export const offices: Sieve = {
  name: 'offices',
  example:
    'The {b:ORG:name WHO} chief {a:PERSON:name Ana Brandt} spoke. {a:PERSON:nominal The {b:ORG:name WHO} head} will resign.',
  reason:
    'A title beside a name says who holds the office; a later definite description of it is the holder, if there is one.',
  run(story) {
    const { clusters } = story
    const byFamily = officeHolders(story)
    for (const description of story.references) {
      if (
        !isOne(description) ||
        !description.office ||
        !mayLookBack(description) ||
        isOpenKin(description, story)
      )
        continue
      const sameFamily = byFamily.get(description.office.family) ?? []
      if (sameFamily.length > MOST_HOLDERS) continue
      const known = holders(description, sameFamily, story).filter(
        (cluster) => cluster !== clusters.of(description),
      )
      const open = known.filter((cluster) => clusters.mayLink(cluster.members[0]!, description))
      const named = open.filter(isNamed)
      const left = named.length > 0 ? named : open
      const only = left.length === 1 ? left[0]!.members[0]! : null
      if (only && known.filter(isNamed).length <= 1)
        clusters.link(
          only,
          description,
          `${quoted(description)} is the office of ${quoted(nameOf(left[0]!))}, the only one`,
        )
    }
  },
}

const nameOf = (cluster: Cluster): Reference =>
  cluster.members.find((member) => member.mention.form === 'name') ?? cluster.members[0]!
