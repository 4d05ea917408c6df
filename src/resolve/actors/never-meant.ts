// Whom a pronoun that opens its clause never means, by where the other one stands in the sentence before it.
import { childrenOf, childWith, hasRelation } from '../../text/tree.ts'
import type { Reference } from './reference.ts'

/** Can the pronoun not mean `other`, which stands before it in the same sentence? */
export const isNeverMeant = (pronoun: Reference, other: Reference): boolean =>
  pronoun.sentence === other.sentence && (isWhomAskedAbout(pronoun, other) || isTalkedOf(pronoun, other))

/** “Asked about an engineer, he …”: who was asked, or speaks beside somebody, is he; what stands with that verb is somebody else. */
function isWhomAskedAbout({ sentence, head }: Reference, other: Reference): boolean {
  if (!hasRelation(head, 'nsubj') || other.mention.form === 'pronoun') return false
  const opening = childrenOf(sentence, head.head).find(
    (token) =>
      token.index < head.index &&
      hasRelation(token, 'advcl') &&
      /^VB[DNG]$/.test(token.xpos) &&
      !childWith(sentence, token.index, 'nsubj'),
  )
  let at = other.head.head
  for (let steps = 0; opening && at >= 0 && steps < sentence.tokens.length; steps++) {
    if (at === opening.index) return true
    at = sentence.tokens[at]!.head
  }
  return false
}

/** “The driver of the bus, she said, fled”: who talks of somebody between commas is not the one whom she talks of. */
function isTalkedOf({ sentence: { tokens }, head }: Reference, other: Reference): boolean {
  const isTag =
    head.head === head.index + 1 && [head.index - 1, head.index + 2].every((at) => tokens[at]?.exact === ',')
  const behind = tokens.slice(other.head.index + 1, head.index - 1)
  const isTop = !/^(?:nmod|obl|obj)/.test(other.head.deprel)
  return isTag && isTop && behind.every(({ upos }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(upos))
}
