// A group that several articles count alike: "23 divers".
import { readAnchors } from '../anchors.ts'
import type { Evidence } from '../evidence.ts'
import type { Member } from '../member.ts'

/** From so many on, a number tells a group from others. */
const TELLING = 3

/** Names that two articles must share; more for nouns that anybody may be called by. */
const ENOUGH = { group: 1, plain: 2 }

const ownersOf = (member: Member): string[] => member.actor.offices.flatMap(({ of }) => of ?? [])

export const sameNumberElsewhere: Evidence = {
  name: 'same-number-elsewhere',
  example:
    '{a:PERSON:nominal Seven divers} vanished near {b:GPE:name Graz}. // {a:PERSON:nominal The seven divers} left {b:GPE:name Graz}.',
  reason:
    'Articles that share names and count one group alike, each only one of that number, mean the same group.',
  run({ members, groups, words, find }) {
    const anchors = readAnchors(members, groups)
    const counted = members.filter(
      ({ actor }) => !actor.named && /group$/.test(actor.kind) && (actor.count ?? 0) >= TELLING,
    )
    const owner = (member: Member) =>
      ownersOf(member)
        .flatMap((of) => find(member.document, of) ?? [])
        .map((one) => groups.of(one))[0]
    const byNumber = Map.groupBy(counted, ({ actor }) => `${actor.count} ${actor.offices[0]?.noun}`)
    for (const [number, same] of byNumber) {
      const inDocument = Map.groupBy(same, ({ document }) => document)
      const single = same.filter(({ document }) => inDocument.get(document)!.length === 1)
      const enough = words.plainPeople.has(number.split(' ')[1]!) ? ENOUGH.plain : ENOUGH.group
      for (const [i, member] of single.entries()) {
        const before = single.slice(0, i).find((other) => anchors(other.document, member.document) >= enough)
        const [its, their] = [owner(member), before && owner(before)]
        if (before && (!its || !their || its === their))
          groups.link(
            before,
            member,
            `each article has one group of that number, “${member.actor.descriptions[0]}”`,
          )
      }
    }
  },
}
