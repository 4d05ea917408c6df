// Do two descriptions in different articles say the same of somebody?
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { Office } from '../../model/document-actor.ts'
import { saysOther } from '../../text/names/other-words.ts'
import type { Material } from './evidence.ts'
import type { Member } from './member.ts'

/** The nouns that an actor is called by, each once. */
export const nounsOf = ({ actor }: Member): string[] => [...new Set(actor.offices.map(({ noun }) => noun))]

/** Do the words set it beside others of its kind: "another factory", "any coach", "all residents"? */
export const isOneOfMany = ({ actor }: Member, words: ActorWords): boolean =>
  actor.descriptions.some(
    (description) =>
      saysOther(description, words) ||
      description
        .toLowerCase()
        .split(' ')
        .some((word) => words.indefinite.has(word) && !words.indefiniteArticles.has(word)),
  )

/** Nouns of which some article counts several people: where one tells of "two climbers", "the climber" of another may be either. */
export const nounsOfSeveral = (members: readonly Member[]): ReadonlySet<string> =>
  new Set(members.filter(({ actor }) => actor.kind === 'group' && actor.count !== null).flatMap(nounsOf))

/** Are they of two countries, whatever else is said of them: "the government" of each? */
function areOfOtherCountries(noun: string, a: Member, b: Member, { find }: Material): boolean {
  const [its, theirs] = [a, b].map(({ document, actor }) =>
    actor.offices.flatMap(({ noun: own, of }) =>
      own === noun && of !== null ? (find(document, of)?.actor.country ?? []) : [],
    ),
  )
  return its!.length > 0 && theirs!.length > 0 && !its!.some((country) => theirs!.includes(country))
}

/** May two descriptions with one noun mean one actor? What narrows one stands in the other, and both are of the same owner. */
export function agreeOn(noun: string, a: Member, b: Member, material: Material): boolean {
  const ownerOf = ({ document }: Member, { of }: Office) => {
    const owner = of === null ? undefined : material.find(document, of)
    return owner && material.groups.of(owner)
  }
  if (areOfOtherCountries(noun, a, b, material)) return false
  const [left, right] = [a, b].map(({ actor }) => actor.offices.filter((office) => office.noun === noun))
  return left!.some((one) =>
    right!.some((two) => {
      const [few, many] = one.modifiers.length <= two.modifiers.length ? [one, two] : [two, one]
      const [its, their] = [ownerOf(a, one), ownerOf(b, two)]
      return (
        one.ranks.join() === two.ranks.join() &&
        few.modifiers.every((word) => many.modifiers.includes(word)) &&
        (!its || !their || its === their)
      )
    }),
  )
}

/** Do both tell of one by a word, a noun or a narrowed noun? No article counts several people by it. */
export const tellOfOne = (word: string, a: Member, b: Member, material: Material): boolean =>
  !(a.actor.kind === 'person' && material.several.has(word)) &&
  agreeOn(word.split(' ').at(-1)!, a, b, material)
