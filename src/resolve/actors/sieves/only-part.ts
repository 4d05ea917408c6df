// The one person of an article who is harmed, and the one who is accused: "a cyclist … the victim … Mara Lindt, 66".
import type { Cluster } from '../clusters.ts'
import { isNewBeside, partOf } from '../parts.ts'
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import type { Sieve, Story } from '../sieve.ts'

/** Sentences at the head of an article, the heading among them, that may speak of one person as new more than once. */
const LEAD = 4

/** Later than the lead, "a woman" is somebody who has not been spoken of. */
const isNew = ({ members }: Cluster): boolean => {
  const first = members[0]!
  return first.mention.form === 'nominal' && first.isIndefinite && first.sentence.index >= LEAD
}

const nouns = ({ members }: Cluster): string[] => members.flatMap(({ office }) => office?.noun ?? [])

/** Is one of the two a relative of the other, told of as new beside the other, or a child where the other is grown up? */
function areTwo(a: Cluster, b: Cluster, { words, clusters }: Story): boolean {
  const isOf = (one: Cluster, other: Cluster): boolean =>
    one.members.some(({ office }) => office?.of && clusters.of(office.of) === other)
  if (isOf(a, b) || isOf(b, a) || isNewBeside(a, b) || isNewBeside(b, a)) return true
  const isChild = (cluster: Cluster): boolean => nouns(cluster).some((noun) => words.children.has(noun))
  const isAdult = (cluster: Cluster): boolean => nouns(cluster).some((noun) => words.adults.has(noun))
  return (isChild(a) && isAdult(b)) || (isAdult(a) && isChild(b))
}

const wordsOf = ({ members }: Cluster): Reference =>
  members.find(({ mention }) => mention.form === 'name') ??
  members.find(({ mention }) => mention.form === 'nominal') ??
  members[0]!

export const onlyPart: Sieve = {
  name: 'only-part',
  example:
    '{a:PERSON:nominal A cyclist} was killed on Monday. {a:PERSON:name Mara Lindt}, 66, was hit by a bus.',
  reason:
    'Where an article tells of one person who was harmed, its descriptions and its name for that person mean the same.',
  run(story) {
    for (const part of ['harmed', 'accused'] as const) {
      const people = partOf(part, story).filter((one, i) => i === 0 || !isNew(one))
      const isOne = people.every((one, i) =>
        people
          .slice(i + 1)
          .every(
            (other) =>
              !areTwo(one, other, story) && story.clusters.mayLink(one.members[0]!, other.members[0]!),
          ),
      )
      if (!isOne) continue
      const [first, ...others] = people.map((cluster) => ({
        member: cluster.members[0]!,
        words: quoted(wordsOf(cluster)),
      }))
      for (const other of others)
        story.clusters.link(
          first!.member,
          other.member,
          `${first!.words} and ${other.words} have the same part, which one person has in the article`,
        )
    }
  },
}
