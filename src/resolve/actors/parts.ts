// Who has a part in a case by what is told of them: whom an event harms, who did it, who is held for it.
import type { PartWords } from '../../lang/shape/actors.ts'
import type { Part } from '../../model/document-actor.ts'
import type { EventMention } from '../../model/event-mention.ts'
import type { Cluster } from './clusters.ts'
import type { Reference } from './reference.ts'
import type { Story } from './sieve.ts'
import { sortOf } from './veto.ts'

/** A full day or nothing: what is dated by a year or a month is told as background. */
const isOfTheCase = ({ date, polarity, modality }: EventMention): boolean =>
  polarity === 'positive' && modality === 'asserted' && (date === null || /^\d{4}-\d{2}-\d{2}/.test(date))

/** Has the event a person for its target? "He hit the brakes" accuses nobody. */
const isAgainstSomebody = (event: EventMention, byMention: ReadonlyMap<string, Reference>): boolean =>
  event.arguments.some(({ role, mention }) => {
    const target = role === 'target' && mention !== null ? byMention.get(mention) : undefined
    return target !== undefined && sortOf(target) === 'person'
  })

const tells = ({ kinds, verbs }: PartWords, { type, lemma }: EventMention): boolean =>
  kinds.has(type) || verbs.has(lemma)

/** The references that have a part, by what an event says of them or by their own noun. */
export function findParts({ references, events, words }: Story): { part: Part; reference: Reference }[] {
  const byMention = new Map(references.map((reference) => [reference.mention.id, reference]))
  const told = events.filter(isOfTheCase).flatMap((event) =>
    event.arguments.flatMap(({ role, mention }) => {
      const reference = mention === null ? undefined : byMention.get(mention)
      return reference
        ? words.parts
            .filter((one) => one.role === role && tells(one, event))
            .filter((one) => one.role !== 'agent' || isAgainstSomebody(event, byMention))
            .map(({ part }) => ({ part, reference }))
        : []
    }),
  )
  const named = references.flatMap((reference) => {
    const part =
      reference.mention.form === 'nominal' && words.partNouns.get(reference.head.lemma.toLowerCase())
    return part ? [{ part, reference }] : []
  })
  return [...told, ...named].filter(({ reference }) => sortOf(reference) === 'person')
}

/** Words by which somebody is no party to the case, or another person than the one before. */
const isOutside = ({ members }: Cluster, part: Part, { words }: Story): boolean =>
  members.some(
    ({ office, mention }) =>
      mention.exact.split(/\s+/).some((word) => words.otherWords.has(word.toLowerCase())) ||
      (part === 'accused' && office !== null && words.onDuty.has(office.noun)),
  )

/**
 * The clusters of single persons that have a part, in order of the text; none where a number of people has it. Who is
 * accused is not the one who is harmed.
 */
export function partOf(part: Part, story: Story): Cluster[] {
  const found = findParts(story)
  const clusters = (of: Part): Set<Cluster> =>
    new Set(found.filter((one) => one.part === of).map(({ reference }) => story.clusters.of(reference)))
  const accused = clusters('accused')
  const here = [...clusters(part)].filter((cluster) => part === 'accused' || !accused.has(cluster))
  const isMany = here.some(({ members }) =>
    members.some(({ number, count }) => number === 'many' || count !== null),
  )
  return isMany || here.some((cluster) => isOutside(cluster, part, story))
    ? []
    : here.toSorted((a, b) => a.members[0]!.index - b.members[0]!.index)
}
