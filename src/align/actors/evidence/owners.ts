// What belongs to the same owner in several articles: "the Lindt team", "Lindt's team".
import type { Evidence, Material } from '../evidence.ts'
import type { Member } from '../member.ts'
import { agreeOn, isOneOfMany, nounsOf } from '../same-words.ts'

/** By owner and noun, for what is only described: `12 team`. A town has many offices, a country has more. */
function belongings(member: Member, { find, groups }: Material): string[] {
  return member.actor.offices.flatMap(({ noun, of }) => {
    const owner = of === null ? undefined : find(member.document, of)
    return owner?.actor.named && /^(?:person|organization)$/.test(owner.actor.kind)
      ? [`${groups.of(owner).members[0]!.index} ${noun}`]
      : []
  })
}

const wordsFor = ({ actor }: Member): string => actor.descriptions[0]!

export const sameOwnerElsewhere: Evidence = {
  name: 'same-owner-elsewhere',
  example:
    '{a:ORG:nominal The {b:PERSON:name Mara Lindt} team} won. // {a:ORG:nominal {b:PERSON:name Mara Lindt}’s team} lost.',
  reason:
    'A body or place that each article names one of, with the same noun and the same owner, is the same one.',
  run(material) {
    const { members, groups } = material
    const owned = members
      .filter(
        (member) =>
          /^(?:organization|place)$/.test(member.actor.kind) &&
          !member.actor.named &&
          !isOneOfMany(member, material.words),
      )
      .flatMap((member) => belongings(member, material).map((belonging) => ({ member, belonging })))
    for (const same of Map.groupBy(owned, ({ belonging }) => belonging).values()) {
      const [first, ...others] = same.map(({ member }) => member)
      for (const other of others)
        if (nounsOf(first!).some((noun) => agreeOn(noun, first!, other, material)))
          groups.link(first!, other, `“${wordsFor(first!)}” and “${wordsFor(other)}” have one owner`)
    }
  },
}
