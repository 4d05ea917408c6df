// Of which country articles say somebody is: what tells a German climber from an Austrian one.
import type { Material } from './evidence.ts'
import type { Group } from './groups.ts'
import type { Member } from './member.ts'

/** The countries that an article says somebody is of, by the noun that it says with it: "a German climber". */
export type Origins = (member: Member) => ReadonlyMap<string, ReadonlySet<string>>

/** Reads the countries of all members; `find` gives the member with an id that is local to a document. */
export function readOrigins(members: readonly Member[], find: Material['find']): Origins {
  const origins = members.map(({ document, actor }) => {
    const said = actor.offices.flatMap(({ noun, of }) => {
      const country = of === null ? undefined : find(document, of)?.actor.country
      return country ? [{ noun, country }] : []
    })
    const byNoun = Map.groupBy(actor.kind === 'person' ? said : [], ({ noun }) => noun)
    return new Map([...byNoun].map(([noun, list]) => [noun, new Set(list.map(({ country }) => country))]))
  })
  return ({ index }) => origins[index]!
}

/** Are two called by one noun, each with another country: a German and an Austrian climber? */
export function areOfOtherCountries(a: Group, b: Group, origins: Origins): boolean {
  const gather = ({ members }: Group, noun: string): Set<string> =>
    new Set(members.flatMap((member) => [...(origins(member).get(noun) ?? [])]))
  const nouns = new Set(a.members.flatMap((member) => [...origins(member).keys()]))
  return [...nouns].some((noun) => {
    const [left, right] = [gather(a, noun), gather(b, noun)]
    return left.size > 0 && right.size > 0 && left.isDisjointFrom(right)
  })
}
