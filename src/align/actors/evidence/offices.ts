// The same unique office in several articles: "Peru's foreign minister".
import type { Office } from '../../../model/document-actor.ts'
import type { Evidence, Material } from '../evidence.ts'
import type { Member } from '../member.ts'

/** Offices of one body or country that are the same office, to the word. */
function sameOffice(a: Office, b: Office): boolean {
  return (
    a.family === b.family &&
    [...a.modifiers].sort().join() === [...b.modifiers].sort().join() &&
    a.ranks.join() === b.ranks.join()
  )
}

/** The actor, of all articles, that an office belongs to. */
function bodyOf(member: Member, office: Office, { members, groups }: Material) {
  const body = members.find(({ document, actor }) => document === member.document && actor.id === office.of)
  return body && groups.of(body)
}

export const sameOfficeElsewhere: Evidence = {
  name: 'same-office-elsewhere',
  example:
    '{b:GPE:name Peru}\u2019s foreign minister {a:PERSON:name Rosa Quispe} left. // {a:PERSON:nominal {b:GPE:name Peru}\u2019s foreign minister} spoke.',
  reason:
    'An office that a country or body has once is held by one person; all other descriptions stay apart.',
  run(material) {
    const { members, groups, words } = material
    const people = members.filter(
      ({ actor }) =>
        actor.kind === 'person' &&
        actor.offices.some(({ noun, of }) => of !== null && words.offices.has(noun)),
    )
    for (const member of people.filter(({ actor }) => !actor.named)) {
      const fits = people.filter(
        (other) =>
          other.document !== member.document &&
          member.actor.offices.some(
            (office) =>
              words.offices.has(office.noun) &&
              other.actor.offices.some(
                (held) =>
                  sameOffice(office, held) &&
                  bodyOf(member, office, material) !== undefined &&
                  bodyOf(member, office, material) === bodyOf(other, held, material),
              ),
          ),
      )
      const named = fits.filter((other) => groups.of(other).members.some(({ actor }) => actor.named))
      if (new Set(named.map((other) => groups.of(other))).size > 1) continue
      for (const other of named.length > 0 ? named : fits)
        groups.link(other, member, `“${member.actor.descriptions[0]}” is an office that one person holds`)
    }
  },
}

export const sameBodyElsewhere: Evidence = {
  name: 'same-body-elsewhere',
  example:
    '{b:ORG:nominal {a:GPE:name Peru}’s armed forces} advanced. // {b:ORG:nominal {a:NORP:name Peruvian} armed forces} took the town.',
  reason: 'A state has its army, government and parliament once, whether it is named by noun or adjective.',
  run(material) {
    const { members, groups, words } = material
    const held = members
      .filter(({ actor }) => !actor.named && actor.kind === 'organization')
      .flatMap((member) =>
        member.actor.offices
          .filter(({ noun, of }) => of !== null && words.stateBodies.has(noun))
          .map((office) => ({ member, office })),
      )
    for (const [i, one] of held.entries())
      for (const other of held.slice(i + 1)) {
        const body = bodyOf(one.member, one.office, material)
        const isSame = body !== undefined && body === bodyOf(other.member, other.office, material)
        if (one.member.document !== other.member.document && isSame && sameOffice(one.office, other.office))
          groups.link(
            one.member,
            other.member,
            `“${one.member.actor.descriptions[0]}” is a body that a state has once`,
          )
      }
  },
}
