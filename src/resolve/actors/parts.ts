// Who has a part in a case by what is told of them: whom an event harms, who did it, who is held for it.
import type { ActorWords, PartWords } from '../../lang/shape/actors.ts'
import type { Part } from '../../model/document-actor.ts'
import type { EventMention, Role } from '../../model/event-mention.ts'
import { saysOther } from '../../text/names/other-words.ts'
import { hasRelation } from '../../text/tree.ts'
import type { Cluster } from './clusters.ts'
import type { Reference } from './reference.ts'
import type { Story } from './sieve.ts'
import { sortOf } from './veto.ts'

/** A full day or nothing: what is dated by a year or a month is told as background. */
const isOfTheCase = ({ date, polarity, modality }: EventMention): boolean =>
  polarity === 'positive' && modality === 'asserted' && (date === null || /^\d{4}-\d{2}-\d{2}/.test(date))

const tells = ({ kinds, verbs }: PartWords, { type, lemma }: EventMention): boolean =>
  kinds.has(type) || verbs.has(lemma)

/** Somebody with a part, and by which role of an event; by their own noun where that is null. */
interface PartTaken {
  part: Part
  role: Role | null
  reference: Reference
}

/** The references that have a part, by what an event says of them or by their own noun. */
function findParts({ references, events, words }: Story): PartTaken[] {
  const byMention = new Map(references.map((reference) => [reference.mention.id, reference]))
  const told = events.filter(isOfTheCase).flatMap((event) =>
    event.arguments.flatMap(({ role, mention }): PartTaken[] => {
      const reference = mention === null ? undefined : byMention.get(mention)
      const taken = words.parts.filter((one) => one.role === role && tells(one, event))
      return reference ? taken.map(({ part }) => ({ part, role, reference })) : []
    }),
  )
  const named = references.flatMap((reference): PartTaken[] => {
    const part =
      reference.mention.form === 'nominal' && words.partNouns.get(reference.head.lemma.toLowerCase())
    return part ? [{ part, role: null, reference }] : []
  })
  return [...told, ...named].filter(({ reference }) => sortOf(reference) === 'person')
}

/** A name is accused by an arrest or charge, or with its age beside it; as the subject of a verb alone it may be a bystander's. */
const isAccused = (cluster: Cluster, taken: readonly PartTaken[]): boolean =>
  !cluster.members.some(({ mention }) => mention.form === 'name') ||
  cluster.members.some(({ age }) => age !== null) ||
  taken.some(({ role }) => role !== 'agent')

/** Does "another" only set it apart from who does it: "a man shot another man"? */
const isOtherThanDoer = ({ sentence, head, mention }: Reference, { references }: Story): boolean =>
  references.some(
    (one) =>
      one.sentence === sentence &&
      one.mention.end <= mention.start &&
      one.mention.form === 'nominal' &&
      one.head.lemma === head.lemma &&
      hasRelation(one.head, 'nsubj'),
  )

/** Is somebody another person than the one before? */
const isOther = ({ members }: Cluster, story: Story): boolean =>
  members.some((member) => saysOther(member.mention.exact, story.words) && !isOtherThanDoer(member, story))

/** Who acts by duty is not accused by that: an officer who shoots, a judge who convicts. */
const isOnDuty = ({ members }: Cluster, taken: readonly PartTaken[], { onDuty }: ActorWords): boolean =>
  members.some(({ office }) => office !== null && onDuty.has(office.noun)) &&
  taken.every(({ role, reference }) => role === 'agent' || reference.mention.form === 'pronoun')

/** Is the other told of as new behind the one in one sentence: "a woman was hit by a motorist"? */
export const isNewBeside = (one: Cluster, other: Cluster): boolean =>
  other.members.some(
    ({ isIndefinite, mention, sentence }) =>
      isIndefinite &&
      mention.form === 'nominal' &&
      one.members.some((first) => first.sentence === sentence && first.mention.end <= mention.start) &&
      !other.members.some((known) => known.sentence === sentence && known.mention.end <= mention.start),
  )

/** Told of as some people and no others; "drivers who kill" are any. */
const areParticular = ({ number, count, isDefinite, isIndefinite }: Reference): boolean =>
  count !== null || (number === 'many' && (isDefinite || isIndefinite))

/**
 * The clusters of single persons that have a part, in order of the text; none where a number of people has it. Who is
 * accused is not the one who is harmed.
 */
export function partOf(part: Part, story: Story): Cluster[] {
  const taken = Map.groupBy(findParts(story), ({ reference }) => story.clusters.of(reference))
  const isIt = (cluster: Cluster): boolean => {
    const all = taken.get(cluster)!
    const accused = all.filter((one) => one.part === 'accused')
    if (part === 'harmed') return accused.length === 0
    return accused.length > 0 && isAccused(cluster, accused) && !isOnDuty(cluster, accused, story.words)
  }
  const here = [...taken.keys()].filter(
    (cluster) => isIt(cluster) && cluster.members.some(({ mention }) => mention.form !== 'pronoun'),
  )
  /** Of "a clerk who killed a man was charged" a tree may charge the man. */
  const isOnlyBeside = (cluster: Cluster): boolean =>
    taken.get(cluster)!.some((one) => one.part === 'harmed') &&
    here.some((other) => other !== cluster && isNewBeside(other, cluster))
  const single = here.filter(
    (cluster) =>
      cluster.members.every(({ number }) => number !== 'many') &&
      !(part === 'accused' && isOnlyBeside(cluster)),
  )
  const isMany = here.some(({ members }) => members.some(areParticular))
  return isMany || single.some((cluster) => isOther(cluster, story))
    ? []
    : single.toSorted((a, b) => a.members[0]!.index - b.members[0]!.index)
}
