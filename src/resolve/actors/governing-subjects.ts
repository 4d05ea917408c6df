// The subjects that a word stands under, nearest first: where English looks for what a pronoun means.
import type { ParsedSentence, Token } from '../../model/token.ts'
import { subjectOf } from '../../text/clause.ts'
import { hasRelation } from '../../text/tree.ts'

export interface Governing {
  token: Token
  /** The verb or noun above the word. */
  above: Token
  /** Subject of the very verb that the word is an argument of: only "himself" and "his" may go back to it. */
  isClauseMate: boolean
  /** The word stands in the noun phrase of `token`: "the firm with its plants". */
  isPhrase: boolean
}

/** Subjects and nouns above the token at `index`, without the token itself. */
export function governingSubjects(sentence: ParsedSentence, index: number): Governing[] {
  const found: Governing[] = []
  const self = sentence.tokens[index]!
  const isOwner = self.deprel === 'nmod:poss'
  const seen = new Set([index])
  let isMate = true
  let below = self
  for (let at = self.head; at >= 0 && found.length < 12; at = sentence.tokens[at]!.head) {
    if (seen.has(at)) break
    const above = sentence.tokens[at]!
    seen.add(at)
    const isNoun = /^(?:NN|PRP)/.test(above.xpos)
    const subject = subjectOf(sentence, at)
    if (subject && subject.index !== index && !seen.has(subject.index)) {
      seen.add(subject.index)
      found.push({ token: subject, above, isClauseMate: isMate && !isOwner, isPhrase: false })
    }
    if (subject) isMate = false
    if (
      isNoun &&
      !(isOwner && below === self) &&
      !hasRelation(below, 'conj', 'nsubj', 'det') &&
      below !== self
    )
      found.push({ token: above, above, isClauseMate: false, isPhrase: true })
    if (hasRelation(above, 'ccomp', 'advcl', 'acl', 'parataxis', 'conj')) isMate = false
    below = above
  }
  return found
}
