// What ties two articles to one case: people, places and bodies that both name. Countries do not: everybody names them.
import type { Groups, Group } from './groups.ts'
import type { Member } from './member.ts'

/** Tells how many named actors two documents share, countries left out. Reads the groups as they are now. */
export function readAnchors(members: Member[], groups: Groups): (a: string, b: string) => number {
  const named = members.filter(({ actor }) => actor.named && actor.kind !== 'country')
  const byDocument = new Map(
    [...Map.groupBy(named, ({ document }) => document)].map(([document, here]) => [
      document,
      new Set(here.map((member) => groups.of(member))),
    ]),
  )
  const none = new Set<Group>()
  return (a, b) => {
    const [left, right] = [byDocument.get(a) ?? none, byDocument.get(b) ?? none]
    return [...left].filter((group) => right.has(group)).length
  }
}
