// The police of the place that several articles tell of: "police", "Graz police".
import { readAnchors } from '../anchors.ts'
import type { Group } from '../groups.ts'
import type { Evidence, Material } from '../evidence.ts'
import type { Member } from '../member.ts'

/** Names that two articles must share before they are taken to tell of one place. */
const ENOUGH = 2

/** The place or body that a description gives its police: "Graz police". */
const ownersOf = ({ document, actor }: Member, { find, groups }: Material): Group[] =>
  actor.offices.flatMap(({ of }) => {
    const owner = of === null ? undefined : find(document, of)
    return owner ? [groups.of(owner)] : []
  })

const isPlain = ({ actor }: Member, { words }: Material): boolean =>
  !actor.named &&
  actor.offices.length > 0 &&
  actor.offices.every(
    ({ noun, modifiers, ranks }) => words.bareBodies.has(noun) && modifiers.length + ranks.length === 0,
  )

export const localPolice: Evidence = {
  name: 'local-police',
  example:
    '{a:ORG:nominal Police} closed {c:FAC:name Elm Park} in {b:GPE:name Graz}. // {a:ORG:nominal {b:GPE:name Graz} police} searched {c:FAC:name Elm Park}.',
  reason:
    'Articles that share names tell of one place; where each speaks of one police, it is the police of that place.',
  run(material) {
    const { members, groups } = material
    const anchors = readAnchors(members, groups)
    const plain = members.filter((member) => isPlain(member, material))
    const inDocument = Map.groupBy(plain, ({ document }) => document)
    const only = plain.filter(({ document }) => inDocument.get(document)!.length === 1)
    for (const [i, member] of only.entries()) {
      const before = only.slice(0, i).find((other) => anchors(other.document, member.document) >= ENOUGH)
      if (!before) continue
      const owners = new Set([...groups.of(before).members, member].flatMap((one) => ownersOf(one, material)))
      if (owners.size <= 1)
        groups.link(before, member, 'each article speaks of one police, and they share names')
    }
  },
}
