// A full name that only some articles end with "Jr." or "III".
import { comparePersons } from '../../../text/names/person-names.ts'
import type { PersonName } from '../../../text/names/person-names.ts'
import { readAnchors } from '../anchors.ts'
import { forPairsWithKey, type Evidence, type Material } from '../evidence.ts'
import { isFull } from '../member.ts'
import type { Member } from '../member.ts'

/** Names that two articles must share beside this one: then they tell one case. */
const ENOUGH = 2

const suffixes = (name: PersonName): string[] => (name.suffix === null ? [] : [name.suffix])

/** Does one have a suffix that the other lacks, all else in the names agreeing? */
const lacksOnlySuffix = (one: PersonName, two: PersonName, { words }: Material): boolean =>
  isFull(one) &&
  isFull(two) &&
  (one.suffix === null) !== (two.suffix === null) &&
  comparePersons({ ...one, suffix: null }, { ...two, suffix: null }, words) === 'same'

/** Does an article name both, father and son? */
const areBesideEachOther = (a: Member, b: Member, { groups }: Material): boolean =>
  groups
    .of(a)
    .members.some((one) =>
      groups.of(b).members.some(({ document }) => document === one.document && one !== b),
    )

export const suffixLeftOut: Evidence = {
  name: 'suffix-left-out',
  example:
    '{a:PERSON:name Jonas Aker III} left {c:FAC:name Elm Park} in {b:GPE:name Graz}. // {a:PERSON:name Jonas Aker} left {c:FAC:name Elm Park} in {b:GPE:name Graz}. // {d:PERSON:name Jonas Aker Jr.} sang.',
  reason:
    'Articles that share names tell one case; a father and his son are both in it only where an article names both.',
  run(material) {
    const { members, groups } = material
    const anchors = readAnchors(members, groups)
    const people = members.filter(({ persons }) => persons.some(isFull))
    const keys = ({ persons }: Member): string[] => persons.map(({ surname }) => surname)
    forPairsWithKey(people, keys, groups, (a, b) => {
      const pair = a.persons.flatMap((one) => b.persons.map((two) => ({ one, two })))
      if (!pair.some(({ one, two }) => lacksOnlySuffix(one, two, material))) return
      if (anchors(a.document, b.document) < ENOUGH || areBesideEachOther(a, b, material)) return
      const all = [groups.of(a), groups.of(b)].flatMap(({ members: both }) =>
        both.flatMap(({ persons }) => persons.flatMap(suffixes)),
      )
      if (new Set(all).size === 1)
        groups.link(a, b, `“${a.actor.names[0]}” and “${b.actor.names[0]}” differ by the suffix alone`)
    })
  },
}
