// Mentions taken together: groups that only grow, each with the reasons for it, and that refuse what cannot be one.
import type { ParsedSentence } from '../../model/token.ts'
import { facetOf } from './facets.ts'
import type { Reference } from './reference.ts'

/** Mentions taken for one actor, in order of the text, and why. */
export interface Cluster {
  members: Reference[]
  because: string[]
  /** Of the members that are alike in all that can forbid a link, one each. */
  facets: Map<string, Reference>
  /** The members by the sentence they stand in. */
  inSentence: Map<ParsedSentence, Reference[]>
}

/** Says why two clusters cannot be one, or null when nothing forbids it. */
export type Veto = (a: Cluster, b: Cluster) => string | null

export class Clusters {
  private readonly of_: Cluster[]
  private readonly veto: Veto

  constructor(references: Reference[], veto: Veto) {
    this.of_ = references.map((reference) => ({
      members: [reference],
      because: [],
      facets: new Map([[facetOf(reference), reference]]),
      inSentence: new Map([[reference.sentence, [reference]]]),
    }))
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

  /** Takes two clusters together, whatever stands against it. The smaller goes into the larger, so that all links of an article cost little more than its mentions. */
  join(left: Cluster, right: Cluster, because: string | null): void {
    const [large, small] = left.members.length < right.members.length ? [right, left] : [left, right]
    large.because = [...new Set([...left.because, ...right.because, ...(because ? [because] : [])])]
    large.members = inOrder(large.members, small.members)
    for (const [facet, reference] of small.facets) large.facets.set(facet, reference)
    for (const [sentence, here] of small.inSentence)
      large.inSentence.set(sentence, [...(large.inSentence.get(sentence) ?? []), ...here])
    for (const member of small.members) this.of_[member.index] = large
  }
}

/** Both lists in order of the text; what follows all others is only appended. */
function inOrder(large: Reference[], small: readonly Reference[]): Reference[] {
  if (large.at(-1)!.index > small[0]!.index) return [...large, ...small].sort((a, b) => a.index - b.index)
  for (const member of small) large.push(member)
  return large
}
