// What forbids that two clusters are one actor: two persons are never made one.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { MentionType } from '../../model/mention.ts'
import { comparePersons, type PersonName } from '../../text/names/person-names.ts'
import { covers } from '../../text/spans.ts'
import { hasRelation } from '../../text/tree.ts'
import type { Cluster } from './clusters.ts'
import { isNamedBehind } from './named-behind.ts'
import type { Reference } from './reference.ts'

type Sort = 'person' | 'body' | 'place' | 'people' | 'thing' | 'open'

const SORTS: Record<MentionType, Sort> = {
  PERSON: 'person',
  ORG: 'body',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  NORP: 'people',
  EVENT: 'thing',
  MISC: 'thing',
}

/** What a mention is, as far as its words say; "it" and "they" are open. */
export const sortOf = ({ mention }: Reference): Sort =>
  mention.form === 'pronoun' && mention.type !== 'PERSON' ? 'open' : SORTS[mention.type]

const MAY_MEET = new Set([
  'body place',
  'place body',
  'place people',
  'people place',
  'body people',
  'people body',
  'thing body',
  'body thing',
  'thing place',
  'place thing',
])

function clashesBySort(a: Reference, b: Reference): boolean {
  const [left, right] = [sortOf(a), sortOf(b)]
  if (left === right || left === 'open' || right === 'open') return false
  if (a.name && a.name === b.name) return false
  return !MAY_MEET.has(`${left} ${right}`)
}

/** One mention lies in the other: "the mayor's aide" is not the mayor. "The city of Graz" is Graz, and names with their short form in brackets may be one, too. */
const isNested = (a: Reference, b: Reference, words: ActorWords): boolean =>
  !isNamedBehind(a, b, words) &&
  !isNamedBehind(b, a, words) &&
  (covers(a.mention, b.mention) || covers(b.mention, a.mention)) &&
  !(a.mention.form === 'name' && b.mention.form === 'name' && /[([]/.test(a.mention.exact + b.mention.exact))

/** Words joined by "and" are two. */
const isJoined = (a: Reference, b: Reference): boolean => {
  if (a.name === b.name) return false
  const [one, two] = [a.head, b.head]
  return (
    (hasRelation(one, 'conj') &&
      (one.head === two.index || (hasRelation(two, 'conj') && one.head === two.head))) ||
    (hasRelation(two, 'conj') && two.head === one.index)
  )
}

const isFull = ({ given }: PersonName): boolean => given.length > 0

/** An article that writes Jr behind one full name and not behind another tells of two. */
const areOtherNames = (a: PersonName, b: PersonName, words: ActorWords): boolean =>
  comparePersons(a, b, words) === 'different' || (isFull(a) && isFull(b) && a.suffix !== b.suffix)

/** Of "Mara", "Lindt" and "Mara Lindt" two differ and all are one; where every name differs from every other there are two persons. */
const haveOtherShortNames = (a: Reference[], b: Reference[], words: ActorWords): boolean => {
  const [left, right] = [a, b].map((list) => list.flatMap(({ person }) => person ?? []))
  return (
    left!.length > 0 &&
    right!.length > 0 &&
    left!.every((one) => right!.every((two) => areOtherNames(one, two, words)))
  )
}

function clash(a: Reference, b: Reference, words: ActorWords): string | null {
  if (clashesBySort(a, b)) return 'another sort of actor'
  if (a.gender && b.gender && a.gender !== b.gender) return 'another gender'
  if (a.number && b.number && a.number !== b.number && (sortOf(a) === 'person' || sortOf(b) === 'person'))
    return 'one and many'
  if (a.age !== null && b.age !== null && a.age !== b.age) return 'another age'
  if (a.count !== null && b.count !== null && a.count !== b.count) return 'another number of people'
  if (a.country && b.country && a.country !== b.country) return 'another country'
  if (a.person && b.person && (isFull(a.person) || isFull(b.person)))
    if (areOtherNames(a.person, b.person, words)) return 'another name'
  return null
}

/** Do mentions of the two stand in one sentence in a way that makes them two? */
function areTwoInSentence(a: Cluster, b: Cluster, words: ActorWords): string | null {
  const [few, many] = a.inSentence.size < b.inSentence.size ? [a, b] : [b, a]
  for (const [sentence, here] of few.inSentence)
    for (const other of many.inSentence.get(sentence) ?? [])
      for (const one of here) {
        if (isNested(one, other, words)) return 'one lies in the other'
        if (isJoined(one, other)) return 'named side by side'
      }
  return null
}

/** The veto of a language's words: any clash between any two mentions of the two clusters. */
export const makeVeto =
  (words: ActorWords) =>
  (a: Cluster, b: Cluster): string | null => {
    const [left, right] = [[...a.facets.values()], [...b.facets.values()]]
    if (haveOtherShortNames(left, right, words)) return 'another name'
    for (const one of left)
      for (const two of right) {
        const reason = clash(one, two, words)
        if (reason) return reason
      }
    return areTwoInSentence(a, b, words)
  }
