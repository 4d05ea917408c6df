// What forbids that actors of several articles are one.
import type { ActorWords } from '../../lang/shape/actors.ts'
import { comparePersons } from '../../text/names/person-names.ts'
import type { Group } from './groups.ts'
import { isFull } from './member.ts'
import type { Member } from './member.ts'

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

/** People and countries meet their own kind only; what else articles see in one name may differ. */
const areOtherKinds = (a: Member, b: Member): boolean =>
  a.actor.kind !== b.actor.kind &&
  !MAY_MEET.has(`${a.actor.kind} ${b.actor.kind}`) &&
  ([a, b].some(({ actor }) => /^(?:person|country)$/.test(actor.kind)) || !shareLongName(a, b))

/** Ages may differ by a birthday between two articles. */
const isOtherAge = (a: Member, b: Member): boolean =>
  a.actor.age !== null && b.actor.age !== null && Math.abs(a.actor.age - b.actor.age) > 1

/** Of one article's two persons, is one only described and the other named, and is a part or an age told of the first alone? */
const mayBeNamedLater = (a: Member, b: Member): boolean => {
  const [described, named] = a.actor.named ? [b, a] : [a, b]
  const isTold = (what: 'part' | 'age'): boolean =>
    described.actor[what] !== null && named.actor[what] === null
  return !described.actor.named && named.actor.named && (isTold('part') || isTold('age'))
}

/** A full name outweighs a gender, which a pronoun may have brought in. */
function clashes(a: Member, b: Member, words: ActorWords): boolean {
  if (areOtherKinds(a, b)) return true
  if (a.actor.country !== b.actor.country) return true
  if (a.actor.kind === 'person') {
    if (a.document === b.document && !mayBeNamedLater(a, b)) return true
    if (isOtherAge(a, b)) return true
    const isOtherGender = a.actor.gender && b.actor.gender && a.actor.gender !== b.actor.gender
    if (isOtherGender && !isSamePerson(a, b, words)) return true
    return a.persons.some(
      (one) =>
        isFull(one) &&
        b.persons.some((two) => isFull(two) && comparePersons(one, two, words) === 'different'),
    )
  }
  const share = a.names.some((name) => b.names.includes(name))
  return a.document === b.document && (!share || a.actor.kind === 'place')
}

/**
 * Forbids when any two members clash. Two persons of one article are made one only where other articles name whom it
 * describes by the part in the case or by an age.
 */
export const makeForbids =
  (words: ActorWords) =>
  (a: Group, b: Group): boolean =>
    a.members.some((one) => b.members.some((two) => clashes(one, two, words)))
