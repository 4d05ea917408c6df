// The one who was harmed, or is accused, in several articles about one case: "a cyclist", "the victim", "Mara Lindt".
import type { Part } from '../../../model/document-actor.ts'
import { readAnchors } from '../anchors.ts'
import { onlyGroup, type Evidence, type Material } from '../evidence.ts'
import type { Member } from '../member.ts'

/** Names that two articles must share before they are taken to tell one case; more where neither names the person. */
const ENOUGH = { named: 2, described: 3 }

/** The same age counts like a name that both articles have. */
const areOfOneAge = (a: Member, b: Member): boolean => a.actor.age !== null && a.actor.age === b.actor.age

const wordsFor = ({ actor }: Member): string => actor.names[0] ?? actor.descriptions[0]!

function joinPart(part: Part, material: Material): void {
  const { members, groups } = material
  const anchors = readAnchors(members, groups)
  const isNamed = (member: Member): boolean => groups.of(member).members.some(({ actor }) => actor.named)
  const isOneCase = (a: Member, b: Member): boolean =>
    anchors(a.document, b.document) + Number(areOfOneAge(a, b)) >=
    (isNamed(a) || isNamed(b) ? ENOUGH.named : ENOUGH.described)
  const known: Member[] = []
  for (const member of members.filter(({ actor }) => actor.part === part)) {
    const before = known.filter((other) => groups.of(other) !== groups.of(member) && isOneCase(other, member))
    const meant = onlyGroup(member, before, groups)
    if (meant)
      groups.link(
        meant,
        member,
        `“${wordsFor(meant)}” and “${wordsFor(member)}” have the same part, which one person has in each article`,
      )
    known.push(member)
  }
}

export const samePartElsewhere: Evidence = {
  name: 'same-part-elsewhere',
  example:
    '{a:PERSON:nominal A cyclist} was killed in {b:GPE:name Graz}, near {c:FAC:name Elm Park}. // {a:PERSON:name Mara Lindt} died at {c:FAC:name Elm Park} in {b:GPE:name Graz}.',
  reason:
    'Articles that share names tell one case; where each has one person harmed, or one accused, that is the same person.',
  run(material) {
    joinPart('harmed', material)
    joinPart('accused', material)
  },
}
