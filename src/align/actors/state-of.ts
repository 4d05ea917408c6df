// Which country somebody serves: its government, its forces, its officials. They are kept apart from it, and linked with it.
import { countryCode } from '../../lang/gazetteer/country-code.ts'
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { Gazetteer } from '../../lang/shape/gazetteer.ts'
import { splitCountry, type CodeOf } from '../../text/names/country-prefix.ts'
import type { Group, Groups } from './groups.ts'
import type { Member } from './member.ts'

/** The country that an actor serves, and why. */
export interface State {
  group: Group
  because: string
}

interface Material {
  groups: Groups
  words: ActorWords
  gazetteer: Gazetteer
  find: (document: string, actor: string) => Member | undefined
}

/** Finds the country that the actor of a group serves; null where no article says so, or where articles name two. */
export function makeStateOf({ groups, words, gazetteer, find }: Material): (group: Group) => State | null {
  const countries = groups.all().filter(isCountry)
  const byCode = new Map(
    countries.flatMap((group) =>
      group.members.flatMap(({ actor }) => (actor.country ? [[actor.country, group] as const] : [])),
    ),
  )
  const codeOf = (country: string): string | null => countryCode(country, gazetteer)

  /** "Pakistan's foreign minister", "Indian security forces": an office or body and whose it is. */
  function byOffice({ actor, document }: Member): State[] {
    if (actor.descriptions.some((words) => countriesIn(words, codeOf) > 1)) return []
    return actor.offices
      .filter(
        ({ noun, ranks }) => words.stateServants.has(noun) && !ranks.some((r) => words.otherTimeRanks.has(r)),
      )
      .flatMap(({ noun, of }) => {
        const owner = of === null ? undefined : find(document, of)
        const group = owner && groups.of(owner)
        const because = `as its “${noun}”`
        return group && isCountry(group) ? [{ group, because }] : []
      })
  }

  /** "Indian Air Force", "Government of India": a name with the country in it. */
  function byName({ actor }: Member): State[] {
    if (actor.kind !== 'organization') return []
    return actor.names.flatMap((name) => {
      const group = byCode.get(countryServed(name, codeOf, words) ?? '')
      return group ? [{ group, because: `by the name “${name}”` }] : []
    })
  }

  return (group) => {
    if (isCountry(group)) return null
    const [state, ...others] = group.members.flatMap((member) => [...byName(member), ...byOffice(member)])
    return state && others.every((other) => other.group === state.group) ? state : null
  }
}

const isCountry = ({ members }: Group): boolean => members.some(({ actor }) => actor.country !== null)

/** Code of the country in the name of a body that serves it; null for all other names. */
function countryServed(name: string, codeOf: CodeOf, words: ActorWords): string | null {
  const own = splitCountry(name, codeOf)
  if (own?.code) return words.stateServants.has(own.rest.split(' ').at(-1)!) ? own.code : null
  const parts = name.split(/\s+/)
  const joint = parts.findIndex((word) => words.ownerWords.has(word))
  const body = parts[joint - 1]?.toLowerCase() ?? ''
  return words.stateServants.has(body)
    ? codeOf(
        parts
          .slice(joint + 1)
          .join(' ')
          .replace(/^the /i, ''),
      )
    : null
}

/** How many countries a description names: "the leaders of Peru and Chile" serve no single one. */
const countriesIn = (description: string, codeOf: CodeOf): number =>
  new Set(
    description.split(/[^\p{L}]+/u).flatMap((word) => (/^\p{Lu}/u.test(word) ? (codeOf(word) ?? []) : [])),
  ).size
