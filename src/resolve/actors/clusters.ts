// Mentions taken together: groups that only grow, each with the reasons for it, and that refuse what cannot be one.
import type { Reference } from './reference.ts'

/** Mentions taken for one actor, in order of the text, and why. */
export interface Cluster {
  members: Reference[]
  because: string[]
}

/** Says why two clusters cannot be one, or null when nothing forbids it. */
export type Veto = (a: Cluster, b: Cluster) => string | null

export class Clusters {
  private readonly of_: Cluster[]
  private readonly veto: Veto

  constructor(references: Reference[], veto: Veto) {
    this.of_ = references.map((reference) => ({ members: [reference], because: [] }))
    this.veto = veto
  }

  /** The cluster that a reference belongs to now. */
  of(reference: Reference): Cluster {
    return this.of_[reference.index]!
  }

  /** All clusters, in order of their first mention. */
  all(): Cluster[] {
    return [...new Set(this.of_)]
  }

  isSame(a: Reference, b: Reference): boolean {
    return this.of(a) === this.of(b)
  }

  mayLink(a: Reference, b: Reference): boolean {
    return this.isSame(a, b) || this.veto(this.of(a), this.of(b)) === null
  }

  /** Takes the clusters of two references together, unless something forbids it; a pronoun needs no reason in words. Returns whether they are one now. */
  link(a: Reference, b: Reference, because: string | null): boolean {
    const [left, right] = [this.of(a), this.of(b)]
    if (left === right) return true
    if (this.veto(left, right) !== null) return false
    this.join(left, right, because)
    return true
  }

  /** Takes two clusters together, whatever stands against it. */
  join(left: Cluster, right: Cluster, because: string | null): void {
    const members = [...left.members, ...right.members].sort((x, y) => x.index - y.index)
    const reasons = [...new Set([...left.because, ...right.because, ...(because ? [because] : [])])]
    const joined = { members, because: reasons }
    for (const member of members) this.of_[member.index] = joined
  }
}
