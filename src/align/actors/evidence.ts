// A kind of evidence that actors of several articles are one.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { Gazetteer } from '../../lang/shape/gazetteer.ts'
import type { Rule } from '../../model/rule.ts'
import type { Groups } from './groups.ts'
import type { Member } from './member.ts'

export interface Material {
  members: Member[]
  groups: Groups
  words: ActorWords
  gazetteer: Gazetteer
  /** The member with an id that is local to a document. */
  find: (document: string, actor: string) => Member | undefined
}

/** A rule with its work. The example gives two articles, parted by ` // `; names are marked as in the sieves of one article. */
export interface Evidence extends Rule {
  run: (material: Material) => void
}

/** Calls `each` for every pair of members from different groups, in order. */
export function forPairs(members: Member[], groups: Groups, each: (a: Member, b: Member) => void): void {
  members.forEach((a, i) => {
    for (const b of members.slice(i + 1)) if (groups.of(a) !== groups.of(b)) each(a, b)
  })
}
