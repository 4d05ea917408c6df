// Is a capital meant as a place or as the government that sits there?
import type { Mention } from '../../model/mention.ts'
import { childWith, hasRelation } from '../../text/tree.ts'
import type { Reference } from './reference.ts'
import type { Story } from './sieve.ts'

/** The preposition right before a mention, lower case; empty when there is none. */
function prepositionOf({ sentence, head }: Reference): string {
  return (childWith(sentence, head.index, 'case')?.exact ?? '').toLowerCase()
}

/** Is the word beside it, joined by "and", a country or another government? */
function isBesideCountry(reference: Reference, { references }: Story): boolean {
  const { head, sentence } = reference
  return references.some(
    (other) =>
      other.sentence === sentence &&
      (other.country !== null || other.mention.use === 'government') &&
      ((hasRelation(other.head, 'conj') && other.head.head === head.index) ||
        (hasRelation(head, 'conj') && head.head === other.head.index)),
  )
}

/**
 * `government` for the subject of what governments do, the owner of what only governments have, a party of "between" or
 * "with", and "the government in"; `place` after a preposition of place and in all else that is clear; null when open.
 */
export function capitalUse(reference: Reference, story: Story): Mention['use'] {
  const { words } = story
  const { sentence, head } = reference
  const above = sentence.tokens[head.head]
  const preposition = prepositionOf(reference)
  const isOwner = head.deprel === 'nmod:poss'
  if (isOwner && above) {
    const inside = sentence.tokens.slice(head.index + 1, above.index + 1)
    return inside.some((token) => words.policyNouns.has(token.lemma.toLowerCase())) ? 'government' : 'place'
  }
  if (
    words.seatPrepositions.has(preposition) &&
    above &&
    words.governmentNouns.has(above.lemma.toLowerCase())
  )
    return 'government'
  if (words.placePrepositions.has(preposition)) return 'place'
  if (head.deprel === 'nsubj' && above)
    return words.governmentVerbs.has(above.lemma.toLowerCase()) ? 'government' : null
  if (head.deprel === 'obl:agent' || (words.agentPrepositions.has(preposition) && above?.xpos === 'VBN'))
    return 'government'
  if (words.partnerPrepositions.has(preposition)) return 'government'
  if (isBesideCountry(reference, story)) {
    const first = hasRelation(head, 'conj') ? above : head
    const marker = first && childWith(sentence, first.index, 'case')?.exact.toLowerCase()
    return marker && words.placePrepositions.has(marker) ? 'place' : 'government'
  }
  if (hasRelation(head, 'obj', 'iobj') && above && words.governmentVerbs.has(above.lemma.toLowerCase()))
    return 'government'
  return preposition === '' && hasRelation(head, 'compound', 'flat', 'appos', 'root') ? 'place' : null
}
