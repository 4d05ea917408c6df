// The police of the place that several articles tell of: "police", "Graz police".
import type { Office } from '../../../model/document-actor.ts'
import { isShortForBody, isShortForSomeBody } from '../../../text/names/body-letters.ts'
import { foldName } from '../../../text/names/fold.ts'
import { readAnchors } from '../anchors.ts'
import type { Group } from '../groups.ts'
import { onlyGroup, type Evidence, type Material } from '../evidence.ts'
import type { Member } from '../member.ts'

/** Names that two articles must share before they are taken to tell of one place. */
const ENOUGH = 3

/** Whose it is, folded: `graz` for "Graz police", empty for "police"; null for all that is no such body. */
function ownerOf({ document, actor }: Member, { words, find }: Material): string | null {
  const letters = actor.names.filter((name) => isShortForSomeBody(name, words.bareBodies))
  const inNames = actor.names
    .filter((name) => !letters.includes(name))
    .map((name) => foldName(name).split(' '))
    .map((name) => ({ last: name.pop()!, owner: name.join(' ') }))
  const isBare = ({ noun, modifiers, ranks }: Office): boolean =>
    words.bareBodies.has(noun) && modifiers.length + ranks.length === 0
  if (actor.names.length + actor.offices.length === 0) return null
  if (!inNames.every(({ last }) => words.bareBodies.has(last)) || !actor.offices.every(isBare)) return null
  const described = actor.offices.map(({ of }) => (of === null ? undefined : find(document, of)))
  return inNames[0]?.owner ?? described.find((owner) => owner !== undefined)?.names[0] ?? letters[0] ?? ''
}

export const policeByLetters: Evidence = {
  name: 'police-by-letters',
  example:
    '{a:ORG:nominal {b:GPE:name New York} police} closed the road. // The {a:ORG:name NYPD} closed the road.',
  reason: 'A police force is called by the first letters of its full name, which articles seldom print.',
  run(material) {
    const { members, groups, words } = material
    const owned = members.flatMap((member) => {
      const owner = ownerOf(member, material)
      return owner ? [{ member, owner }] : []
    })
    for (const member of members.filter(({ actor }) => actor.kind === 'organization'))
      for (const short of member.actor.names) {
        const fit = owned.filter(({ owner }) => isShortForBody(short, owner, words.bareBodies, words))
        const meant = onlyGroup(
          member,
          fit.map((one) => one.member),
          groups,
        )
        if (meant)
          groups.link(meant, member, `“${short}” are the first letters of the police of “${fit[0]!.owner}”`)
      }
  },
}

export const localPolice: Evidence = {
  name: 'local-police',
  example:
    '{a:ORG:nominal Police} closed {c:FAC:name Elm Park} in {b:GPE:name Graz}, {d:PERSON:name Mara Lindt} said. // {a:ORG:nominal {b:GPE:name Graz} police} searched {c:FAC:name Elm Park} for {d:PERSON:name Mara Lindt}.',
  reason:
    'Articles that share names tell of one place; where each speaks of one police, it is the police of that place.',
  run(material) {
    const { members, groups } = material
    const anchors = readAnchors(members, groups)
    const bodies = members.flatMap((member) => {
      const owner = ownerOf(member, material)
      return owner === null ? [] : [{ member, owner }]
    })
    const inDocument = Map.groupBy(bodies, ({ member }) => member.document)
    const only = bodies.filter(({ member }) => inDocument.get(member.document)!.length === 1)
    const ownerOfGroup = new Map<Group, string>()
    for (const [i, { member, owner }] of only.entries()) {
      const before = only
        .slice(0, i)
        .map((other) => other.member)
        .find((other) => anchors(other.document, member.document) >= ENOUGH)
      const theirs = before ? (ownerOfGroup.get(groups.of(before)) ?? '') : ''
      if (before && (!owner || !theirs || owner === theirs))
        groups.link(before, member, 'each article speaks of one police, and they share names')
      ownerOfGroup.set(groups.of(member), owner || theirs)
    }
  },
}
