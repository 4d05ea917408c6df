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

function clashes(a: Member, b: Member, words: ActorWords): boolean {
  if (a.actor.kind !== b.actor.kind && !MAY_MEET.has(`${a.actor.kind} ${b.actor.kind}`)) return true
  if (a.actor.country !== b.actor.country) return true
  if (a.actor.kind === 'person') {
    if (a.document === b.document) return true
    if (a.actor.gender && b.actor.gender && a.actor.gender !== b.actor.gender) return true
    return a.persons.some(
      (one) =>
        isFull(one) &&
        b.persons.some((two) => isFull(two) && comparePersons(one, two, words) === 'different'),
    )
  }
  const share = a.names.some((name) => b.names.includes(name))
  return a.document === b.document && (!share || a.actor.kind === 'place')
}

/** Forbids when any two members clash; two persons of one article are never made one. */
export const makeForbids =
  (words: ActorWords) =>
  (a: Group, b: Group): boolean =>
    a.members.some((one) => b.members.some((two) => clashes(one, two, words)))
