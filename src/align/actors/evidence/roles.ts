// Who has the same part in the same event: "a clerk" who resigned in one article, and "the clerk", who did in another.
import type { Role } from '../../../model/event-mention.ts'
import { comparePersons } from '../../../text/names/person-names.ts'
import type { Evidence, Material } from '../evidence.ts'
import type { Member } from '../member.ts'
import { agreeOn, isOneOfMany, nounsOf, tellOfOne } from '../same-words.ts'
import type { ToldEvent } from '../told-events.ts'

/** Roles that are compared; a topic may be anything. */
const ROLES: readonly Role[] = ['agent', 'target', 'recipient', 'place']

/** For each article that gives the role to one actor alone: that actor. */
function onlyFillers(event: ToldEvent, role: Role, { find }: Material): Member[] {
  const byDocument = Map.groupBy(
    event.flatMap(({ document, parties }) =>
      parties.flatMap((party) => (party.role === role ? (find(document, party.actor) ?? []) : [])),
    ),
    ({ document }) => document,
  )
  return [...byDocument.values()].flatMap((here) => (new Set(here).size === 1 ? here[0]! : []))
}

/** Is somebody called by nothing but words for anybody: "a man"? */
const isAnybody = (member: Member, { words }: Material): boolean =>
  !member.actor.named && nounsOf(member).every((noun) => words.plainPeople.has(noun))

/** An office, a duty or a relative tells who somebody is: the other must be called so, too, or be anybody; but a man is not his brother. */
function hasOtherDuty(a: Member, b: Member, material: Material): boolean {
  const { words } = material
  const told = (member: Member, ...lists: { has(noun: string): boolean }[]): string[] =>
    nounsOf(member).filter((noun) => lists.some((list) => list.has(noun)))
  const lacks = (other: Member, one: Member, nouns: string[]): boolean =>
    nouns.some((noun) => !agreeOn(noun, one, other, material))
  const areOther = (one: Member, other: Member): boolean =>
    lacks(other, one, told(one, words.kin)) ||
    (!isAnybody(other, material) && lacks(other, one, told(one, words.offices, words.onDuty)))
  return areOther(a, b) || areOther(b, a)
}

/** Two names that may be one, although they need not: "Jonas Aker", "Jonas Aker Jr"; of them, a part in an event decides. */
const mayBeOneName = (a: Member, b: Member, { words }: Material): boolean =>
  a.persons.some((one) =>
    b.persons.some((two) => one.surname === two.surname && comparePersons(one, two, words) !== 'different'),
  )

/** A part is not enough: one noun must call both, for what is told as one event may be two. */
function mayBeOne(a: Member, b: Member, material: Material): boolean {
  if (a.actor.kind !== b.actor.kind) return false
  if (a.actor.named && b.actor.named) return mayBeOneName(a, b, material)
  if (isOneOfMany(a, material.words) || isOneOfMany(b, material.words)) return false
  if (a.actor.kind === 'person' && hasOtherDuty(a, b, material)) return false
  return nounsOf(a).some((noun) => tellOfOne(noun, a, b, material))
}

const wordsFor = ({ actor }: Member): string => actor.names[0] ?? actor.descriptions[0]!

export const sameRoleInEvent: Evidence = {
  name: 'same-role-in-event',
  example:
    '{a:PERSON:nominal A clerk} resigned on Monday. // {a:PERSON:nominal The clerk} resigned. {c:PERSON:name Mara Lindt} stayed.',
  reason:
    'Where articles tell one event and each gives a part in it to one person, one word for whoever has it means one.',
  run(material) {
    const { told, groups } = material
    for (const event of told)
      for (const role of ROLES) {
        const fillers = onlyFillers(event, role, material)
        for (const [i, member] of fillers.entries())
          for (const other of fillers.slice(0, i))
            if (mayBeOne(other, member, material))
              groups.link(
                other,
                member,
                `“${wordsFor(other)}” and “${wordsFor(member)}” have the same part in an event that both articles tell`,
              )
      }
  },
}
