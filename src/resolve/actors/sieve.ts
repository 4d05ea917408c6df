// A sieve: one kind of evidence that two mentions are one actor.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { Gazetteer } from '../../lang/shape/gazetteer.ts'
import type { EventMention } from '../../model/event-mention.ts'
import type { Rule } from '../../model/rule.ts'
import type { Clusters } from './clusters.ts'
import type { Reference } from './reference.ts'

export interface Story {
  references: Reference[]
  clusters: Clusters
  words: ActorWords
  gazetteer: Gazetteer
  /** The article's events, their participants' mentions among them. */
  events: readonly EventMention[]
}

/**
 * A rule with the work it does. In its example each mention is marked `actor:type:form`; mentions of one actor carry one
 * letter, and a mention that must stay open carries `-`.
 */
export interface Sieve extends Rule {
  run: (story: Story) => void
}

/** Named mentions of some types, one for each different name of each cluster, in order of first use. */
export function distinctNames({ references, clusters }: Story, types: string[]): Reference[] {
  const seen = new Set<string>()
  return references.filter((reference) => {
    if (reference.mention.form !== 'name' || !types.includes(reference.mention.type)) return false
    const key = `${clusters.of(reference).members[0]!.index} ${reference.name} ${reference.mention.exact.includes('.')}`
    return !seen.has(key) && seen.add(key)
  })
}

/** The references of different clusters among `candidates`, one for each cluster, the earliest. */
export function onePerCluster({ clusters }: Story, candidates: Reference[]): Reference[] {
  return [
    ...new Map(candidates.toReversed().map((reference) => [clusters.of(reference), reference])).values(),
  ].toReversed()
}

/** The only cluster among `candidates`, by its earliest reference there; null for none or several. */
export function onlyCluster(story: Story, candidates: Reference[]): Reference | null {
  const [only, ...others] = onePerCluster(story, candidates)
  return only && others.length === 0 ? only : null
}

/** Are both named, and no persons? Then no description makes them one: two companies are each "the company". */
export const areOtherBodies = (a: Reference, b: Reference, { clusters }: Story): boolean =>
  !clusters.isSame(a, b) &&
  [a, b].every((reference) =>
    clusters
      .of(reference)
      .members.some(({ mention: { form, type } }) => form === 'name' && type !== 'PERSON'),
  )
