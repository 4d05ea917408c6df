// What editors decided about actors, in terms of the actors of single articles.
import { keyOf, makeApart, type DecidedActors } from '../../model/decided.ts'
import type { Group, Groups } from './groups.ts'
import type { ActorDocument, Member } from './member.ts'

export interface DecidedMembers {
  areApart: (a: Group, b: Group) => boolean
  /** Puts together whom an editor called the same, unless that would put together whom one called different. */
  joinSame: (groups: Groups) => void
  nameFor: (group: Group) => string | null
}

/** Decisions speak of mentions; each stands for the actor that its article takes it for. */
export function decideMembers(
  documents: readonly ActorDocument[],
  members: readonly Member[],
  decided: DecidedActors,
): DecidedMembers {
  const local = new Map(members.map((member) => [keyOf(member.document, member.actor.id), member]))
  const memberOf = new Map(
    documents.flatMap(({ id, mentions }) =>
      mentions.flatMap((mention) => {
        const member = mention.actor === null ? undefined : local.get(keyOf(id, mention.actor))
        return member ? [[keyOf(id, mention.id), member] as const] : []
      }),
    ),
  )
  const indexOf = (key: string): string => String(memberOf.get(key)?.index)
  const different = decided.different
    .filter(({ a, b }) => memberOf.has(a) && memberOf.has(b))
    .map((pair) => ({ ...pair, a: indexOf(pair.a), b: indexOf(pair.b) }))
  const areApart = makeApart({ same: [], different })
  const indexes = (group: Group): string[] => group.members.map(({ index }) => String(index))
  const areGroupsApart = (a: Group, b: Group): boolean =>
    different.length > 0 && areApart(indexes(a), indexes(b))
  return {
    areApart: areGroupsApart,
    joinSame: (groups) => {
      for (const { a, b, because } of decided.same) {
        const [x, y] = [a, b].map((key) => memberOf.get(key)).map((member) => member && groups.of(member))
        if (x && y && x !== y && !areGroupsApart(x, y)) groups.join(x, y, because)
      }
    },
    nameFor: (group) =>
      [...decided.names].find(([key]) => group.members.includes(memberOf.get(key)!))?.[1] ?? null,
  }
}
