// The same unique office in several articles: "Peru's foreign minister".
import { splitCountry } from '../../../text/names/country-prefix.ts'
import { countryCode } from '../../../lang/gazetteer/country-code.ts'
import type { Office } from '../../../model/document-actor.ts'
import type { Evidence, Material } from '../evidence.ts'
import type { Member } from '../member.ts'

/** The actor, of all articles, that an office belongs to. */
function bodyOf(member: Member, office: Office, { groups, find }: Material) {
  const body = office.of === null ? undefined : find(member.document, office.of)
  return body && groups.of(body)
}

export const sameOfficeElsewhere: Evidence = {
  name: 'same-office-elsewhere',
  example:
    '{b:GPE:name Peru}\u2019s foreign minister {a:PERSON:name Rosa Quispe} left. // {a:PERSON:nominal {b:GPE:name Peru}\u2019s foreign minister} spoke.',
  reason:
    'An office that a country or body has once is held by one person; all other descriptions stay apart.',
  run(material) {
    const { groups } = material
    const people = material.members.filter(({ actor }) => actor.kind === 'person')
    const held = people.flatMap((member) => officesOf(member, material).map((office) => ({ member, office })))
    for (const holders of Map.groupBy(held, ({ office }) => office).values()) {
      const named = holders.filter(({ member }) => groups.of(member).members.some(({ actor }) => actor.named))
      if (new Set(named.map(({ member }) => groups.of(member))).size > 1) continue
      const { member: first } = named[0] ?? holders[0]!
      for (const { member } of holders)
        if (!member.actor.named && !isInArticleOf(first, member, material))
          groups.link(first, member, `“${wordsFor(member)}” is an office that one person holds`)
    }
  },
}

/** Is the described one spoken of beside the holder? An article that means both as one says so itself. */
const isInArticleOf = (holder: Member, { document }: Member, { groups }: Material): boolean =>
  groups.of(holder).members.some((other) => other.document === document)

/** The offices of a person, each with the actor whose office it is; two that are equal are one office. */
function officesOf(member: Member, material: Material): string[] {
  return member.actor.offices.flatMap((office) => {
    const body = material.words.offices.has(office.noun) ? bodyOf(member, office, material) : undefined
    return body
      ? [[body.members[0]!.index, ...office.ranks, ...office.modifiers.toSorted(), office.family].join(' ')]
      : []
  })
}

/** A state's body by the country and the words for it: of a description by its owner, of a name by the country in it. */
function bodiesOfStates(member: Member, material: Material): string[] {
  const { words, gazetteer } = material
  const { named, offices, names } = member.actor
  if (named)
    return names.flatMap((name) => {
      const own = splitCountry(name, (country) => countryCode(country, gazetteer))
      return own?.code && words.stateBodies.has(own.rest) ? [`${own.code} ${own.rest}`] : []
    })
  return offices.flatMap((office) => {
    const owner = words.stateBodies.has(office.noun) ? bodyOf(member, office, material) : undefined
    const country = owner?.members.find(({ actor }) => actor.country)?.actor.country
    const whose = country ?? owner?.members[0]!.index
    return whose === undefined
      ? []
      : [[whose, ...office.ranks, ...office.modifiers.toSorted(), office.noun].join(' ')]
  })
}

export const sameBodyElsewhere: Evidence = {
  name: 'same-body-elsewhere',
  example:
    '{b:ORG:nominal {a:GPE:name Peru}’s armed forces} advanced. {c:ORG:name Peruvian Navy} ships left. // {b:ORG:nominal {a:NORP:name Peruvian} armed forces} took the town. {c:ORG:nominal The {a:NORP:name Peruvian} navy} waited.',
  reason: 'A state has its army, government and parliament once, whether it is named by noun or adjective.',
  run(material) {
    const first = new Map<string, Member>()
    for (const member of material.members.filter(({ actor }) => actor.kind === 'organization'))
      for (const body of bodiesOfStates(member, material)) {
        const before = first.get(body)
        if (before)
          material.groups.link(before, member, `“${wordsFor(member)}” is a body that a state has once`)
        else first.set(body, member)
      }
  },
}

const wordsFor = ({ actor }: Member): string => actor.descriptions[0] ?? actor.names[0]!
