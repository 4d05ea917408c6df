// A kind of evidence that actors of several articles are one.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { Gazetteer } from '../../lang/shape/gazetteer.ts'
import type { Rule } from '../../model/rule.ts'
import type { Groups } from './groups.ts'
import type { Member } from './member.ts'
import type { ToldEvent } from './told-events.ts'

export interface Material {
  members: Member[]
  groups: Groups
  words: ActorWords
  gazetteer: Gazetteer
  /** The events that several articles tell; none before events were aligned. */
  told: readonly ToldEvent[]
  /** Nouns of which some article counts several people. */
  several: ReadonlySet<string>
  /** The member with an id that is local to a document. */
  find: (document: string, actor: string) => Member | undefined
}

/** A rule with its work. The example gives two articles, parted by ` // `; names are marked as in the sieves of one article. */
export interface Evidence extends Rule {
  run: (material: Material) => void
}

/**
 * Calls `each` for every pair of members from different groups that share a key, in order. Keys keep the work near
 * linear: members without a key in common are never compared.
 */
export function forPairsWithKey(
  members: Member[],
  keysOf: (member: Member) => string[],
  groups: Groups,
  each: (a: Member, b: Member) => void,
): void {
  const withKey = new Map<string, Member[]>()
  for (const member of members)
    for (const key of new Set(keysOf(member))) {
      const before = withKey.get(key) ?? withKey.set(key, []).get(key)!
      for (const other of before) if (groups.of(other) !== groups.of(member)) each(other, member)
      before.push(member)
    }
}

/**
 * Of candidates the one whose group is the only one. Where several are left and all may be the member, the only one that
 * some article names. Null else.
 */
export function onlyGroup(member: Member, candidates: readonly Member[], groups: Groups): Member | null {
  const isNamed = (one: Member): boolean => groups.of(one).members.some(({ actor }) => actor.named)
  const named = candidates.every((one) => groups.mayLink(one, member)) ? candidates.filter(isNamed) : []
  const found = [candidates, named].find((some) => new Set(some.map((one) => groups.of(one))).size === 1)
  return found?.[0] ?? null
}
