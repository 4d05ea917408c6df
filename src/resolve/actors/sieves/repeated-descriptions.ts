// The same description again: "a tanker … the tanker's crew … the crew".
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import { onePerCluster } from '../sieve.ts'
import type { Sieve, Story } from '../sieve.ts'
import { sortOf } from '../veto.ts'

const core = (reference: Reference): string =>
  `${reference.head.lemma.toLowerCase()} ${reference.number} ${sortOf(reference)}`

const narrower = ({ office }: Reference): string[] => (office ? [...office.modifiers, ...office.ranks] : [])

/** Does the later description add nothing that the earlier one does not say, and name no other owner? */
function addsNothing(later: Reference, earlier: Reference, { clusters, words }: Story): boolean {
  const [owner, before] = [later.office?.of, earlier.office?.of]
  if (owner && (!before || !clusters.isSame(owner, before))) return false
  if (later.office?.ranks.join() !== earlier.office?.ranks.join()) return false
  const said = narrower(earlier)
  return narrower(later).every((word) => said.includes(word) && !words.otherWords.has(word))
}

/** The very words of an earlier description, those that narrow it included: "the Lisbon team" is no other team. */
const saysTheSame = (later: Reference, earlier: Reference): boolean =>
  narrower(later).length > 0 && narrower(later).join(' ') === narrower(earlier).join(' ')

/** The only earlier description with this noun that it can mean, or of several the one with the same words. */
function takenUp(later: Reference, before: Reference[], story: Story): Reference | null {
  const all = onePerCluster(story, before)
  const left =
    all.length === 1
      ? all
      : onePerCluster(
          story,
          before.filter((one) => saysTheSame(later, one)),
        )
  return left.length === 1 && addsNothing(later, left[0]!, story) ? left[0]! : null
}

export const repeatedDescriptions: Sieve = {
  name: 'repeated-descriptions',
  example: '{a:PERSON:nominal A diver} vanished. Boats searched for {a:PERSON:nominal the diver}.',
  reason:
    'A definite description takes up the one before it with the same noun, if there is only one in the article, or only one in the same words.',
  run(story) {
    const earlier = new Map<string, Reference[]>()
    for (const description of story.references) {
      if (description.mention.form !== 'nominal') continue
      const before = earlier.get(core(description)) ?? []
      const isBare = story.words.bareBodies.has(description.mention.exact.toLowerCase())
      if (isBare || (description.isDefinite && !description.isIndefinite)) {
        const meant = takenUp(description, before, story)
        if (meant) story.clusters.link(meant, description, `${quoted(description)} takes up ${quoted(meant)}`)
      }
      earlier.set(core(description), [...before, description])
    }
  },
}
