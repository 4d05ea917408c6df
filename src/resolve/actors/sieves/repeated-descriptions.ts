// The same description again: "a tanker … the tanker's crew … the crew".
import { childWith } from '../../../text/tree.ts'
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import { areOtherBodies, onlyCluster } from '../sieve.ts'
import type { Sieve, Story } from '../sieve.ts'
import { sortOf } from '../veto.ts'

const core = (reference: Reference): string =>
  `${reference.head.lemma.toLowerCase()} ${reference.number} ${sortOf(reference)}`

const narrower = ({ office }: Reference): string[] => (office ? [...office.modifiers, ...office.ranks] : [])

/** “His office”: does a pronoun say whose it is? */
const hasPronoun = ({ sentence, head }: Reference): boolean =>
  childWith(sentence, head.index, 'nmod:poss')?.upos === 'PRON'

/** Does the later description add nothing that the earlier one does not say, and name no other owner? */
function addsNothing(later: Reference, earlier: Reference, { clusters, words }: Story): boolean {
  const [owner, before] = [later.office?.of, earlier.office?.of]
  if (before && hasPronoun(later) && !(owner && clusters.isSame(owner, before))) return false
  if (owner && (!before || !clusters.isSame(owner, before))) return false
  if (later.office?.ranks.join() !== earlier.office?.ranks.join()) return false
  const said = narrower(earlier)
  return narrower(later).every((word) => said.includes(word) && !words.otherWords.has(word))
}

/** The very words of an earlier description, those that narrow it included: "the Lisbon team" is no other team. */
const saysTheSame = (later: Reference, earlier: Reference): boolean =>
  narrower(later).length > 0 && narrower(later).join(' ') === narrower(earlier).join(' ')

/** Narrowed, and by nothing that the earlier one lacks: "the accounting firm" is the "suburban accounting firm", not the "law firm". */
const saysNoMore = (later: Reference, earlier: Reference): boolean =>
  narrower(later).length > 0 && narrower(later).every((word) => narrower(earlier).includes(word))

/** An office without an article, in the same words: "to be surgeon general … the post of surgeon general". */
const areOneOffice = (later: Reference, earlier: Reference, { words }: Story): boolean =>
  [later, earlier].every(({ isDefinite, isIndefinite }) => !isDefinite && !isIndefinite) &&
  words.offices.has(later.office?.noun ?? '') &&
  later.number === 'one' &&
  saysTheSame(later, earlier)

/** “The people have spoken”: everybody, and not the two people told of before. */
const isEverybody = ({ mention }: Reference, { words }: Story): boolean =>
  words.everybody.has(mention.exact.toLowerCase())

/** Told of as some group and no other: "the divers", "12 divers"; "divers" alone may be any. */
const isParticular = (reference: Reference): boolean =>
  reference.isDefinite || reference.isIndefinite || reference.number === 'one'

/** The only earlier description with this noun that it can mean: of all, else of those in the same words, else of particular ones. */
function takenUp(later: Reference, before: Reference[], story: Story): Reference | null {
  const narrowed = before.filter((one) => saysNoMore(later, one))
  const choices = [
    before,
    before.filter((one) => saysTheSame(later, one)),
    narrowed,
    before.filter(isParticular),
  ]
  const only = choices.map((some) => onlyCluster(story, some)).find((some) => some !== null)
  return only && addsNothing(later, only, story) ? only : null
}

/** From so many on, a number tells a group from others. */
const TELLING = 3

/** The earlier group of the same number, for nouns that not everybody is called by; another owner makes another group. */
function ofSameNumber(later: Reference, before: Reference[], story: Story): Reference | null {
  const { words, clusters } = story
  if (later.count === null || later.count < TELLING || words.plainPeople.has(later.office?.noun ?? ''))
    return null
  const same = onlyCluster(
    story,
    before.filter(({ count }) => count === later.count),
  )
  const [owner, its] = [later.office?.of, same?.office?.of]
  const isOther = owner && its && !clusters.isSame(owner, its)
  return same && !isOther && !narrower(later).some((word) => words.otherWords.has(word)) ? same : null
}

/** Where more are told of with one noun, no description with it has only one to take up. */
const MOST_BEFORE = 200

/** Is the later one the same group in the same words? Then the earlier one answers for both. */
const isAnsweredBy = (later: Reference, earlier: Reference, { clusters }: Story): boolean =>
  clusters.isSame(later, earlier) &&
  narrower(later).join(' ') === narrower(earlier).join(' ') &&
  isParticular(later) === isParticular(earlier) &&
  later.count === earlier.count

export const repeatedDescriptions: Sieve = {
  name: 'repeated-descriptions',
  example:
    '{a:PERSON:nominal A diver} vanished. Boats searched for {a:PERSON:nominal the diver}. {b:PERSON:nominal Seven surfers} swam. {c:PERSON:nominal Surfers} love waves. {b:PERSON:nominal The surfers} won again.',
  reason:
    'A definite description takes up the one before it with the same noun, if there is only one in the article, or only one in the same words.',
  run(story) {
    const earlier = new Map<string, Reference[]>()
    for (const description of story.references) {
      if (description.mention.form !== 'nominal') continue
      const key = core(description)
      const before = earlier.get(key) ?? earlier.set(key, []).get(key)!
      if (before.length > MOST_BEFORE) continue
      const isBare =
        story.words.bareBodies.has(description.mention.exact.toLowerCase()) ||
        before.some((one) => areOneOffice(description, one, story))
      const mayTakeUp =
        isBare || (description.isDefinite && !description.isIndefinite && !isEverybody(description, story))
      const meant =
        ofSameNumber(description, before, story) ?? (mayTakeUp ? takenUp(description, before, story) : null)
      if (meant && !areOtherBodies(meant, description, story))
        story.clusters.link(meant, description, `${quoted(description)} takes up ${quoted(meant)}`)
      if (!before.some((one) => isAnsweredBy(description, one, story))) before.push(description)
    }
  },
}
