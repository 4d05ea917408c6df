// Repairing a heading whose verb was taken for a clause about its subject: "Fire at factory kills seven".
import type { Token } from '../model/token.ts'

/** Relations by which the verb is hung on the noun that is its subject. */
const HUNG = /^(?:nmod|acl|dep|parataxis|appos)/

/**
 * Where a finite verb hangs on the noun at the root and its own subject stands in a phrase with a preposition behind that noun, the
 * noun is the subject: no clause about a noun begins with a preposition. Changes `tokens` in place.
 */
export function repairHeadlineSubject(tokens: Token[]): void {
  for (const verb of tokens) {
    const subject = tokens[verb.head]
    if (!/^VB[DZP]$/.test(verb.xpos) || !HUNG.test(verb.deprel) || subject?.deprel !== 'root') continue
    if (!/^(?:NOUN|PROPN)$/.test(subject.upos) || subject.index > verb.index) continue
    const inPhrase = tokens.find(
      (t) => t.head === verb.index && t.deprel === 'nsubj' && t.index > subject.index && t.index < verb.index,
    )
    const between = tokens.slice(subject.index + 1, inPhrase?.index)
    const preposition = between.findLast(({ upos }) => upos === 'ADP')
    if (!inPhrase || !preposition || between.some((t) => t.exact === ',' || /^W/.test(t.xpos))) continue
    for (const t of tokens)
      if (t.head === subject.index && t.index > verb.index) t.head = verb.index
      else if (t.head === verb.index && t.deprel === 'conj' && t.index > verb.index && isBareNoun(tokens, t))
        t.deprel = 'obj'
    Object.assign(preposition, { head: inPhrase.index, deprel: 'case' })
    Object.assign(inPhrase, { head: nounBefore(tokens, preposition, subject).index, deprel: 'nmod' })
    Object.assign(verb, { head: -1, deprel: 'root' })
    Object.assign(subject, { head: verb.index, deprel: 'nsubj' })
  }
}

/** A noun that no “and” joins to anything. */
const isBareNoun = (tokens: readonly Token[], { index, upos }: Token): boolean =>
  /^(?:NOUN|PROPN|NUM)$/.test(upos) && !tokens.some((t) => t.head === index && t.deprel === 'cc')

const nounBefore = (tokens: readonly Token[], { index }: Token, otherwise: Token): Token => {
  const before = tokens[index - 1]
  return before && /^(?:NOUN|PROPN)$/.test(before.upos) ? before : otherwise
}
