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

export const repeatedDescriptions: Sieve = {
  name: 'repeated-descriptions',
  example: '{a:PERSON:nominal A diver} vanished. Boats searched for {a:PERSON:nominal the diver}.',
  reason:
    'A definite description takes up the one before it with the same noun, if there is only one in the article.',
  run(story) {
    const earlier = new Map<string, Reference[]>()
    for (const description of story.references) {
      if (description.mention.form !== 'nominal') continue
      const before = earlier.get(core(description)) ?? []
      const isBare = story.words.bareBodies.has(description.mention.exact.toLowerCase())
      if (isBare || (description.isDefinite && !description.isIndefinite)) {
        const left = onePerCluster(story, before)
        if (left.length === 1 && addsNothing(description, left[0]!, story))
          story.clusters.link(left[0]!, description, `${quoted(description)} takes up ${quoted(left[0]!)}`)
      }
      earlier.set(core(description), [...before, description])
    }
  },
}
