// Whose a state's body is that an article calls by a name without a country: “Peru's Defence Ministry”.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { DocumentActor } from '../../model/document-actor.ts'
import { foldName } from '../../text/names/fold.ts'
import type { ActorDocument, Member } from './member.ts'

/** The countries whose name stands right before a name of the body, with or without “'s”. */
export function ownersOf(
  { mentions, actors }: Pick<ActorDocument, 'mentions' | 'actors'>,
  actor: string,
): string[] {
  const countries = new Map(actors.flatMap(({ id, country }) => (country === null ? [] : [[id, country]])))
  const named = mentions.filter((m) => m.actor === actor && m.form === 'name')
  return [
    ...new Set(
      named.flatMap((name) =>
        mentions.flatMap((m) => {
          const isBefore = m.end < name.start && name.start - m.end <= LONGEST_JOINT
          return (isBefore && m.actor !== null && countries.get(m.actor)) || []
        }),
      ),
    ),
  ]
}
/** The characters of “'s ”. */
const LONGEST_JOINT = 3

/** What the owner of a state's body without a name is called, or the pronoun that stands for it; nothing where no owner is told. */
export function holdersOf(
  { actors }: Pick<ActorDocument, 'actors'>,
  { offices, descriptions }: DocumentActor,
  { pronouns, stateBodies }: ActorWords,
): string[] {
  if (!offices.some(({ noun }) => stateBodies.has(noun))) return []
  const ids = new Set(offices.flatMap(({ of }) => of ?? []))
  const names = actors.filter(({ id }) => ids.has(id)).flatMap((owner) => owner.names.map(foldName))
  const first = descriptions[0]?.split(' ')[0]!.toLowerCase() ?? ''
  return names.length > 0 ? names : ids.size === 0 && pronouns.has(first) ? [first] : []
}

/** Has each body an owner, one of them a name, and do they share none: “her government”, “the government of Peru”? */
export const haveOtherHolders = (a: Member, b: Member, { pronouns }: ActorWords): boolean =>
  a.holders.length > 0 &&
  b.holders.length > 0 &&
  [...a.holders, ...b.holders].some((name) => !pronouns.has(name)) &&
  !a.holders.some((name) => b.holders.some((other) => areOneLand(name, other)))

/** “Peru” and “Peruvian”, “Norland” and “Norlanders”: the one begins as the other does, up to its last letter. */
const areOneLand = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.startsWith(short.slice(0, -1))
}

/** Names that articles use for the bodies of two states: with two owners, or beside another of the name in one article, “its Defence Ministry”. */
export function namesOfTwoStates(members: readonly Member[], words: ActorWords): ReadonlySet<string> {
  const ofState = (name: string): boolean => words.stateServants.has(name.split(' ').at(-1)!)
  const owners = new Map<string, Set<string>>()
  for (const member of members)
    for (const name of member.names.filter(ofState))
      owners.set(name, new Set([...(owners.get(name) ?? []), ...member.owners]))
  const found = new Set([...owners].flatMap(([name, countries]) => (countries.size > 1 ? [name] : [])))
  for (const own of Map.groupBy(members, ({ document }) => document).values()) {
    const known = new Set(own.flatMap(({ names }) => names.filter(ofState)))
    for (const { names } of own)
      for (const name of names) {
        const rest = name.split(' ').slice(1).join(' ')
        if (known.has(rest) && !names.includes(rest)) found.add(rest)
      }
  }
  return found
}

/** Are they of two states, or is that open for one of them where the name is one of `namesOfTwo`? */
export function mayBeOfTwoStates(a: Member, b: Member, namesOfTwo: ReadonlySet<string>): boolean {
  if (a.owners.length > 0 && b.owners.length > 0)
    return !a.owners.some((country) => b.owners.includes(country))
  return a.names.some((name) => namesOfTwo.has(name) && b.names.includes(name))
}
