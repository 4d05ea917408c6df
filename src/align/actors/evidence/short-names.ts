// Short forms that exactly one actor in all articles may be called by: acronyms, trade names, surnames.
import { countryCode } from '../../../lang/gazetteer/country-code.ts'
import { nameAfterPlace } from '../../../lang/gazetteer/name-after-place.ts'
import { acronymLetters, acronymsOf, isAcronym, isAcronymOf } from '../../../text/names/acronyms.ts'
import { splitCountry } from '../../../text/names/country-prefix.ts'
import { foldName } from '../../../text/names/fold.ts'
import { isPartOfOrganization, organizationTokens } from '../../../text/names/organization-names.ts'
import { consonantSkeleton } from '../../../text/names/spelling-variants.ts'
import { comparePersons } from '../../../text/names/person-names.ts'
import type { PersonName } from '../../../text/names/person-names.ts'
import type { Evidence, Material } from '../evidence.ts'
import { isFull } from '../member.ts'
import type { Member } from '../member.ts'
import type { DocumentActor } from '../../../model/document-actor.ts'

/** The only group among the members of other groups that `isMeant` holds for, by its first member; null for none or several. */
function onlyOther(
  member: Member,
  candidates: Member[],
  { groups }: Material,
  isMeant: (other: Member) => boolean,
): Member | null {
  const found = candidates.filter((other) => groups.of(other) !== groups.of(member) && isMeant(other))
  return new Set(found.map((other) => groups.of(other))).size === 1 ? found[0]! : null
}

/** Members by their keys, each in order: only those that share a key are compared. */
function byKey(members: Member[], keysOf: (member: Member) => string[]): Map<string, Member[]> {
  const found = new Map<string, Member[]>()
  for (const member of members)
    for (const key of new Set(keysOf(member))) (found.get(key) ?? found.set(key, []).get(key)!).push(member)
  return found
}

/** Equal for spellings of one word of a name. */
const keyOfToken = (token: string): string => consonantSkeleton(token) || token

const isBody = ({ actor }: Member): boolean =>
  actor.named && /^(?:organization|armed-group|other)$/.test(actor.kind)

export const acronymElsewhere: Evidence = {
  name: 'acronym-elsewhere',
  example: 'The {a:ORG:name European Space Agency} paid. // {a:ORG:name ESA} was pleased.',
  reason: 'First letters are proof enough when only one name in all articles has them.',
  run(material) {
    const bodies = material.members.filter(isBody)
    const long = byKey(bodies, ({ actor }) => actor.names.flatMap((name) => acronymsOf(name, material.words)))
    for (const member of bodies)
      for (const short of member.actor.names.filter(isAcronym)) {
        const candidates = long.get(acronymLetters(short)) ?? []
        const meant = onlyOther(member, candidates, material, (other) =>
          other.actor.names.some((name) => isAcronymOf(short, name, material.words)),
        )
        if (meant)
          material.groups.link(
            meant,
            member,
            `“${short}” are the first letters of “${meant.actor.names.find((name) => isAcronymOf(short, name, material.words))}”`,
          )
      }
  },
}

export const shortOrganization: Evidence = {
  name: 'short-organization-elsewhere',
  example: '{a:ORG:name Norddal Airways} cut jobs. // {a:ORG:name Norddal} blamed fuel.',
  reason: 'A firm is called by its own name without the word for its trade, where no other firm begins so.',
  run(material) {
    const bodies = material.members.filter(isBody)
    const begins = (short: string, other: Member): string | undefined =>
      other.actor.names.find((name) => isPartOfOrganization(short, name, material.words) === 'start')
    const firstWord = (name: string): string => organizationTokens(name, material.words)[0] ?? ''
    const long = byKey(bodies, ({ actor }) => actor.names.map(firstWord))
    for (const member of bodies)
      for (const short of member.actor.names) {
        const candidates = long.get(firstWord(short)) ?? []
        const meant = onlyOther(member, candidates, material, (other) => begins(short, other) !== undefined)
        if (meant)
          material.groups.link(
            meant,
            member,
            `“${short}” begins the name “${begins(short, meant)}”, and no other`,
          )
      }
  },
}

export const ownName: Evidence = {
  name: 'own-name-without-place',
  example: '{a:ORG:name Graz Herons} lost. // {a:ORG:name Herons} fans wept.',
  reason: 'A team is called by its own name without its town, where no other name ends so.',
  run(material) {
    const bodies = material.members.filter(isBody)
    const withoutPlace = ({ actor }: Member): string[] =>
      actor.names.flatMap((name) => nameAfterPlace(name, material.gazetteer) ?? []).map(foldName)
    const long = byKey(bodies, withoutPlace)
    for (const member of bodies)
      for (const short of member.names) {
        const meant = onlyOther(member, long.get(short) ?? [], material, () => true)
        if (meant && !material.words.organizationHeads.has(short))
          material.groups.link(
            meant,
            member,
            `“${member.actor.names[0]}” closes the name “${meant.actor.names[0]}”, and no other`,
          )
      }
  },
}

/** A country's body, with the country and without it; the country's short form before a name may be any short form. */
function ownWords(name: string, { gazetteer }: Material): { code: string | null; rest: string } | null {
  const own = splitCountry(name, (words) => countryCode(words, gazetteer))
  const [first = '', ...rest] = name.replace(/^the /i, '').split(/\s+/)
  if (own && own.code === null && isAcronym(first) && rest.length > 0)
    return { code: first, rest: foldName(rest.join(' ')) }
  return own
}

export const countryBody: Evidence = {
  name: 'country-body',
  example:
    '{a:ORG:name Canadian Coast Guard} ships came. // {a:ORG:name Canada’s Coast Guard} left. // The {a:ORG:name Coast Guard} left.',
  reason:
    'A body of two words and more is one with and without its country, if only one country has it in all articles.',
  run(material) {
    const bodies = material.members.filter(isBody).flatMap((member) =>
      member.actor.names.flatMap((name) => {
        const own = ownWords(name, material)
        return own && own.rest.includes(' ') ? [{ member, name, ...own }] : []
      }),
    )
    for (const same of Map.groupBy(bodies, ({ rest }) => rest).values()) {
      const codes = new Set(same.map(({ code }) => code).filter((code) => code !== null))
      for (const [i, one] of same.entries())
        for (const other of same.slice(i + 1))
          if (codes.size === 1 || (one.code !== null && one.code === other.code))
            material.groups.link(
              one.member,
              other.member,
              `“${one.name}” and “${other.name}” are one body of one country`,
            )
    }
  },
}

/** Do two actors hold offices, and none of them the same? */
function differInOffice(a: DocumentActor, b: DocumentActor): boolean {
  const offices = (actor: DocumentActor): string[] =>
    actor.offices.map(({ family, ranks }) => [family, ...ranks].join(' '))
  const [left, right] = [offices(a), offices(b)]
  return left.length > 0 && right.length > 0 && !left.some((office) => right.includes(office))
}

export const onlyBearer: Evidence = {
  name: 'only-bearer',
  example: '{a:PERSON:name Ingrid Halvorsen} resigned. // {a:PERSON:name Halvorsen} wept.',
  reason:
    'A surname alone is taken for the only person in all articles who bears it, unless their offices differ.',
  run(material) {
    const { members, groups, words } = material
    const people = members.filter(({ actor, persons }) => actor.kind === 'person' && persons.length > 0)
    const bearers = byKey(people, ({ persons }) =>
      persons.flatMap(({ given, surname }) => [...given, surname].map(keyOfToken)),
    )
    for (const member of people) {
      const short = member.persons[0]!
      if (member.persons.some(isFull)) continue
      const others = (bearers.get(keyOfToken(short.surname)) ?? []).filter(
        (other) =>
          groups.of(other) !== groups.of(member) &&
          other.persons.some(
            (name) => name.surname === short.surname || comparePersons(name, short, words) !== 'different',
          ),
      )
      const full = others.filter((other) => other.persons.some(isFull))
      const meantBy =
        full.length > 0
          ? full
          : others.filter(({ persons }) => persons.every((name) => isSamePerson(name, short)))
      const isOne = new Set(full.map((other) => groups.of(other))).size <= 1
      const meant = isOne ? meantBy[0] : undefined
      if (meant && groups.of(meant).members.every(({ actor }) => !differInOffice(actor, member.actor)))
        groups.link(
          meant,
          member,
          `“${member.actor.names[0]}” is borne by one person in all articles, “${meant.actor.names[0]}”`,
        )
    }
  },
}

/** The same words, initials compared as they stand. */
const isSamePerson = (a: PersonName, b: PersonName): boolean =>
  a.surname === b.surname && a.given.join(' ') === b.given.join(' ') && a.suffix === b.suffix
