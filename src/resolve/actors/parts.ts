// Who has a part in a case by what is told of them: whom an event harms, who did it, who is held for it.
import type { ActorWords, PartWords } from '../../lang/shape/actors.ts'
import type { Part } from '../../model/document-actor.ts'
import type { EventMention, Role } from '../../model/event-mention.ts'
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

/** "another woman", but not "a former clerk". */
const isOther = (word: string, { otherWords, rankWords }: ActorWords): boolean =>
  otherWords.has(word) && !rankWords.has(word)

/** Words by which somebody is no party to the case, or another person than the one before. */
const isOutside = ({ members }: Cluster, part: Part, { words }: Story): boolean =>
  members.some(
    ({ office, mention }) =>
      mention.exact.split(/\s+/).some((word) => isOther(word.toLowerCase(), words)) ||
      (part === 'accused' && office !== null && words.onDuty.has(office.noun)),
  )

/**
 * The clusters of single persons that have a part, in order of the text; none where a number of people has it. Who is
 * accused is not the one who is harmed.
 */
export function partOf(part: Part, story: Story): Cluster[] {
  const taken = Map.groupBy(findParts(story), ({ reference }) => story.clusters.of(reference))
  const isIt = (cluster: Cluster): boolean => {
    const all = taken.get(cluster)!
    const accused = all.filter((one) => one.part === 'accused')
    return part === 'harmed' ? accused.length === 0 : accused.length > 0 && isAccused(cluster, accused)
  }
  const here = [...taken.keys()].filter(isIt)
  const isMany = here.some(({ members }) =>
    members.some(({ number, count }) => number === 'many' || count !== null),
  )
  return isMany || here.some((cluster) => isOutside(cluster, part, story))
    ? []
    : here.toSorted((a, b) => a.members[0]!.index - b.members[0]!.index)
}
