// By which words somebody is told from all others of an article: the only "firm" in it, the only "accounting firm".
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { Material } from './evidence.ts'
import type { Member } from './member.ts'

/** What an actor is called by: its nouns, and each with a word that narrows it: `firm`, `accounting firm`. Of "young men" there are many. */
const wordsOf = ({ actor }: Member, { plainPeople }: ActorWords): Set<string> =>
  new Set(
    actor.offices.flatMap(({ noun, modifiers }) => [
      noun,
      ...(plainPeople.has(noun) ? [] : modifiers.map((word) => `${word} ${noun}`)),
    ]),
  )

/** The words by which a member is the only one in its article. */
export type OnlyWords = (member: Member) => string[]

/** Tells by which of its words a member is the only one in its article, groups counted too: beside "two clerks", no clerk is. */
export function readOnlyWords({ members, words }: Pick<Material, 'members' | 'words'>): OnlyWords {
  const own = members.map((member) => wordsOf(member, words))
  const count = new Map<string, number>()
  for (const { index, document } of members)
    for (const word of own[index]!)
      count.set(`${document} ${word}`, (count.get(`${document} ${word}`) ?? 0) + 1)
  return ({ index, document }) => [...own[index]!].filter((word) => count.get(`${document} ${word}`) === 1)
}
