// Finds the verb that a time dates where the tree leads to no event.
import type { Timex } from '../../model/timex.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, hasRelation } from '../../text/tree.ts'

const isFinite = ({ xpos }: Token): boolean => /^VB[DZP]$/.test(xpos)

/**
 * A time is never what a sentence with a verb is about: where the tree says so, as in "On Friday two banks failed", it has
 * taken the main verb for a participle of the noun next to the time. Only where no other verb could be the main one.
 */
function mainVerbBelow(sentence: ParsedSentence, head: Token): Token | null {
  if (head.head >= 0 || sentence.tokens.some(isFinite)) return null
  const verbs = childrenOf(sentence, head.index)
    .filter((child) => hasRelation(child, 'nsubj', 'obj', 'appos', 'nmod', 'conj', 'dep'))
    .flatMap((noun) =>
      childrenOf(sentence, noun.index).filter((child) => child.xpos === 'VBN' && hasRelation(child, 'acl')),
    )
  return verbs.length === 1 ? verbs[0]! : null
}

/** The finite verb next to the time, or the nearest before it in the same clause. */
function nearestVerb(sentence: ParsedSentence, first: Token, last: Token): Token | null {
  const next = sentence.tokens[last.index + 1]
  if (next?.upos === 'VERB' && isFinite(next)) return next
  for (let at = first.index - 1; at >= 0; at--) {
    const token = sentence.tokens[at]!
    if (token.upos === 'PUNCT' || token.upos === 'SCONJ' || /^W/.test(token.xpos)) return null
    if (token.upos === 'VERB') return isFinite(token) ? token : null
  }
  return null
}

/** The verb whose object the tree has taken for a part of the time: "will receive [the aircraft next month]". */
function verbOfSwallowedObject(sentence: ParsedSentence, head: Token, first: Token): Token | null {
  const verb = sentence.tokens[head.head]
  if (verb?.upos !== 'VERB' || verb.index > first.index || !hasRelation(head, 'obj')) return null
  const isSwallowed = childrenOf(sentence, head.index).some(
    (child) => verb.index < child.index && child.index < first.index && /^(?:NOUN|PROPN)$/.test(child.upos),
  )
  return isSwallowed ? verb : null
}

/** The verb that a time dates whose head leads to no event; `parts` are the words of the time. */
export function verbOfMisplaced(
  sentence: ParsedSentence,
  head: Token,
  parts: readonly Token[],
): Token | null {
  return (
    mainVerbBelow(sentence, head) ??
    verbOfSwallowedObject(sentence, head, parts[0]!) ??
    nearestVerb(sentence, parts[0]!, parts.at(-1)!)
  )
}

/** The verb of the clause that tells what happened at the time: "the worst crash since 2001, when a bank failed". */
export function verbOfWhen(
  sentence: ParsedSentence,
  time: Timex,
  parts: readonly Token[],
  whenWords: readonly string[],
): Token | null {
  if (time.type !== 'DATE' && time.type !== 'TIME') return null
  const comma = parts.at(-1)!.index + 1
  const when = sentence.tokens[sentence.tokens[comma]?.exact === ',' ? comma + 1 : comma]
  if (!when || !whenWords.includes(when.lemma.toLowerCase())) return null
  const verb = sentence.tokens[when.head]
  return verb?.upos === 'VERB' && verb.index > when.index ? verb : null
}
