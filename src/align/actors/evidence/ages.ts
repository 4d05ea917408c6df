// One age in articles about one case: "a 61-year-old man", "Jonas Aker, 61".
import { readAnchors } from '../anchors.ts'
import { onlyGroup, type Evidence } from '../evidence.ts'

/** Names that two articles must share beside the age. */
const ENOUGH = 2

export const sameAgeElsewhere: Evidence = {
  name: 'same-age-elsewhere',
  example:
    '{a:PERSON:nominal A 61-year-old man} left {c:FAC:name Elm Park} in {b:GPE:name Graz}. // {a:PERSON:name Jonas Aker}, 61, has {c:FAC:name Elm Park} in {b:GPE:name Graz}.',
  reason:
    'Of the people in articles that share names, few are of one age; a description by age means the only one.',
  run({ members, groups }) {
    const anchors = readAnchors(members, groups)
    const aged = members.filter(({ actor }) => actor.kind === 'person' && actor.age !== null)
    for (const same of Map.groupBy(aged, ({ actor }) => actor.age).values())
      for (const member of same.filter(({ actor }) => !actor.named)) {
        const others = same.filter(
          (other) =>
            groups.of(other) !== groups.of(member) && anchors(other.document, member.document) >= ENOUGH,
        )
        const meant = onlyGroup(member, others, groups)
        if (meant)
          groups.link(
            meant,
            member,
            `“${member.actor.descriptions[0]}” is of the age of one person in all articles`,
          )
      }
  },
}
