// What a pronoun of the third person may go back to: who is left when number, gender, sort and grammar have had their say.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { covers } from '../../text/spans.ts'
import { childWith, hasRelation } from '../../text/tree.ts'
import { governingSubjects } from './governing-subjects.ts'
import { speakerAtEnd } from './main-subjects.ts'
import type { Reference } from './reference.ts'
import type { Story } from './sieve.ts'
import { sortOf } from './veto.ts'

/** The mention that a pronoun goes back to, or null where none or several are left. */
export type Antecedent = Reference | null

/** Finds the mentions of sentences quickly. */
export interface Surroundings {
  story: Story
  sentences: ParsedSentence[]
  at: (sentence: ParsedSentence) => Reference[]
}

export const withToken = (references: Reference[], token: Token): Reference | null =>
  references.find(
    (reference) => reference.head.index === token.index && reference.mention.form !== 'pronoun',
  ) ??
  references.find((reference) => reference.head.index === token.index) ??
  references.find((reference) => reference.mention.form === 'name' && covers(reference.mention, token)) ??
  null

/** Does a group already hold more than pronouns? A pronoun that is open itself answers for nobody. */
const isKnown = ({ clusters }: Story, reference: Reference): boolean =>
  reference.mention.form !== 'pronoun' ||
  clusters.of(reference).members.some((member) => member.mention.form !== 'pronoun')

const isJoint = ({ sentence, head }: Reference): boolean => childWith(sentence, head.index, 'conj') !== null

/** May the pronoun go back to this mention, by number, gender, sort and place? */
export function fits(pronoun: Reference, reference: Reference, story: Story): boolean {
  const { words, clusters } = story
  if (reference === pronoun || !isKnown(story, reference) || !clusters.mayLink(reference, pronoun))
    return false
  if (reference.mention.end > pronoun.mention.start) return false
  if (pronoun.quote !== null && reference.quote !== pronoun.quote) return false
  if (pronoun.quote === null && clusters.of(reference).members.every((member) => member.quote !== null))
    return false
  const kind = words.pronouns.get(pronoun.mention.exact.toLowerCase())
  const members = clusters.of(reference).members
  const sorts = new Set(members.map(sortOf).filter((sort) => sort !== 'open'))
  const isMany = members.some((member) => member.number === 'many')
  if (kind?.isPerson) return sorts.has('person') && !isMany
  if (kind?.number === 'one')
    return (
      !isMany &&
      (sorts.has('body') ||
        members.some((member) => member.country !== null || member.mention.use === 'government'))
    )
  return !isJoint(reference) && (isMany || (sorts.has('body') && !members.some((member) => member.country)))
}

/** A subject that the pronoun may mean although it is no mention: a thing, which leaves the pronoun open. */
function isRival(pronoun: Reference, subject: Token, isMention: boolean, words: ActorWords): boolean {
  if (isMention || !/^(?:NN|DT|CD)/.test(subject.xpos)) return false
  const kind = words.pronouns.get(pronoun.mention.exact.toLowerCase())
  if (kind?.isPerson) return false
  return kind?.number === 'many' ? /S$/.test(subject.xpos) : !/S$/.test(subject.xpos)
}

/** Does another body that fits stand between the two ("A stopped B from its raids")? Then either may be meant. */
function hasOtherBetween(pronoun: Reference, subject: Reference, here: Reference[], story: Story): boolean {
  return here.some(
    (other) =>
      other.mention.start > subject.mention.start &&
      other.mention.end <= pronoun.mention.start &&
      !story.clusters.isSame(other, subject) &&
      hasRelation(other.head, 'obj', 'nsubj', 'iobj') &&
      fits(pronoun, other, story),
  )
}

/** “His lawyer said he would appeal”: the one whose lawyer it is may be meant as well. */
function mayMeanOwner(pronoun: Reference, { sentence, head }: Reference, { pronouns }: ActorWords): boolean {
  const owner = childWith(sentence, head.index, 'nmod:poss')
  const [own, kind] = [owner?.exact, pronoun.mention.exact].map((word) =>
    pronouns.get(word?.toLowerCase() ?? ''),
  )
  return Boolean(own?.isPerson && kind?.isPerson && own.gender === kind.gender)
}

/** The nearest subject above the pronoun in its own sentence that fits. */
export function inSentence(pronoun: Reference, around: Surroundings): Antecedent | 'rival' {
  const { story } = around
  const kind = story.words.pronouns.get(pronoun.mention.exact.toLowerCase())
  if (speakerAtEnd(pronoun.sentence, story.words)?.index === pronoun.head.index) return null
  const here = around.at(pronoun.sentence)
  for (const above of governingSubjects(pronoun.sentence, pronoun.head.index)) {
    if (above.isClauseMate && kind?.use === 'personal') continue
    const reference = withToken(here, above.token)
    if (reference && fits(pronoun, reference, story) && hasOtherBetween(pronoun, reference, here, story))
      return 'rival'
    if (reference && fits(pronoun, reference, story))
      return mayMeanOwner(pronoun, reference, story.words) ? 'rival' : reference
    if (isRival(pronoun, above.token, reference !== null, story.words)) return 'rival'
    if (reference && isJoint(reference) && kind?.number === 'many') return 'rival'
  }
  return null
}
