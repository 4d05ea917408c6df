// Actors of several articles taken together: groups that only grow, and that refuse what cannot be one.
import type { Member } from './member.ts'

export interface Group {
  members: Member[]
  because: string[]
}

export class Groups {
  private readonly groupOf: Group[]
  private readonly isForbidden: (a: Group, b: Group) => boolean

  constructor(members: Member[], isForbidden: (a: Group, b: Group) => boolean) {
    this.groupOf = members.map((member) => ({ members: [member], because: [] }))
    this.isForbidden = isForbidden
  }

  /** The same groups, to be taken together further; these stay as they are. */
  copy(): Groups {
    const copy = new Groups([], this.isForbidden)
    copy.groupOf.push(...this.groupOf)
    return copy
  }

  of(member: Member): Group {
    return this.groupOf[member.index]!
  }

  /** All groups, in order of their first member. */
  all(): Group[] {
    return [...new Set(this.groupOf)]
  }

  mayLink(a: Member, b: Member): boolean {
    return this.of(a) === this.of(b) || !this.isForbidden(this.of(a), this.of(b))
  }

  /** Takes the groups of two members together, unless that is forbidden; returns whether they are one now. */
  link(a: Member, b: Member, because: string): boolean {
    const [left, right] = [this.of(a), this.of(b)]
    if (left === right) return true
    if (this.isForbidden(left, right)) return false
    this.join(left, right, because)
    return true
  }

  /** Takes two groups together, whatever stands against it. */
  join(left: Group, right: Group, because: string): void {
    const members = [...left.members, ...right.members].sort((x, y) => x.index - y.index)
    const joined = { members, because: [...new Set([...left.because, ...right.because, because])] }
    for (const member of members) this.groupOf[member.index] = joined
  }
}
