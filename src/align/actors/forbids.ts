// What forbids that actors of several articles are one.
import type { ActorWords, Gender } from '../../lang/shape/actors.ts'
import { comparePersons } from '../../text/names/person-names.ts'
import type { Group } from './groups.ts'
import { isFull } from './member.ts'
import type { Member } from './member.ts'
import { haveOtherHolders } from './state-owners.ts'
import { areOfOtherCountries, type Origins } from './origins.ts'

/** Kinds that different articles may see in one actor; all others must agree. */
const MAY_MEET = new Set([
  'organization armed-group',
  'armed-group organization',
  'organization other',
  'other organization',
  'group armed-group',
  'armed-group group',
  'organization group',
  'group organization',
  'place other',
  'other place',
])

/** A name of several words that both bear, such as "Elm Theatre", whether an article takes it for a place or for a body. */
const shareLongName = (a: Member, b: Member): boolean =>
  a.names.some((name) => name.includes(' ') && b.names.includes(name))

const isSamePerson = (a: Member, b: Member, words: ActorWords): boolean =>
  a.persons.some(
    (one) =>
      isFull(one) && b.persons.some((two) => isFull(two) && comparePersons(one, two, words) === 'same'),
  )

/** Two full names that differ are two persons; so are two names of which none may stand for another. */
const haveOtherNames = (a: Member, b: Member, words: ActorWords): boolean => {
  const pairs = a.persons.flatMap((one) => b.persons.map((two) => ({ one, two })))
  const differ = pairs.filter(({ one, two }) => comparePersons(one, two, words) === 'different')
  return (
    (pairs.length > 0 && differ.length === pairs.length) ||
    differ.some(({ one, two }) => isFull(one) && isFull(two))
  )
}

/** A land that one article tells by its army or its foreign minister may be no more than a place to another. */
const isUnlistedLand = ({ actor }: Member): boolean => actor.kind === 'country' && actor.country === null

/** People and countries meet their own kind only; what else articles see in one name may differ. */
const areOtherKinds = (a: Member, b: Member): boolean =>
  a.actor.kind !== b.actor.kind &&
  !(isUnlistedLand(a) && b.actor.kind === 'place') &&
  !(isUnlistedLand(b) && a.actor.kind === 'place') &&
  !MAY_MEET.has(`${a.actor.kind} ${b.actor.kind}`) &&
  ([a, b].some(({ actor }) => /^(?:person|country)$/.test(actor.kind)) || !shareLongName(a, b))

/** Ages may differ by a birthday between two articles. */
const isOtherAge = (a: Member, b: Member): boolean =>
  a.actor.age !== null && b.actor.age !== null && Math.abs(a.actor.age - b.actor.age) > 1

/** Of one article's two persons, is one only described and the other named, and does no sentence speak of both? */
const mayBeNamedLater = (a: Member, b: Member): boolean =>
  !(a.actor.named && b.actor.named) && !a.sentences.some((sentence) => b.sentences.includes(sentence))

/** What most articles take for the gender of an actor; null where that is open. A pronoun may have brought in a wrong one. */
function genderOf({ members }: Group): Gender | null {
  const told = Map.groupBy(members, ({ actor }) => actor.gender)
  const count = (gender: Gender): number => told.get(gender)?.length ?? 0
  const [first, second] = (['male', 'female', 'neuter'] as const).toSorted((a, b) => count(b) - count(a))
  return count(first!) > count(second!) ? first! : null
}

function areOfOtherGender(a: Group, b: Group): boolean {
  const [left, right] = [genderOf(a), genderOf(b)]
  return left !== null && right !== null && left !== right
}

const shareFullName = (a: Group, b: Group, words: ActorWords): boolean =>
  a.members.some((one) => b.members.some((two) => isSamePerson(one, two, words)))

function clashes(a: Member, b: Member, words: ActorWords): boolean {
  if (areOtherKinds(a, b)) return true
  if (a.actor.country !== b.actor.country) return true
  if (a.actor.count !== null && b.actor.count !== null && a.actor.count !== b.actor.count) return true
  if (a.actor.kind === 'person') {
    if (a.document === b.document && !mayBeNamedLater(a, b)) return true
    if (isOtherAge(a, b)) return true
    return haveOtherNames(a, b, words)
  }
  if (haveOtherHolders(a, b, words)) return true
  const share = a.names.some((name) => b.names.includes(name))
  return a.document === b.document && (!share || a.actor.kind === 'place')
}

/**
 * Forbids when any two members clash. Two persons of one article are made one only where other articles name whom it
 * describes by the part in the case or by an age.
 */
export const makeForbids =
  (words: ActorWords, origins: Origins) =>
  (a: Group, b: Group): boolean =>
    // a full name outweighs a gender and a country
    ((areOfOtherGender(a, b) || areOfOtherCountries(a, b, origins)) && !shareFullName(a, b, words)) ||
    a.members.some((one) => b.members.some((two) => clashes(one, two, words)))
