// Repairing "Hale denied it and his lawyer said …", where the lawyer was joined to what stands before.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, hasFiniteForm, isNoun } from './words-of-tree.ts'

export const joinedClause: TreeRepair = {
  name: 'joined-clause',
  example:
    'Hale {root denied} {obj-of-denied wrongdoing} {cc-of-said and} his {nsubj-of-said lawyer} {conj-of-denied said} he would appeal.',
  before:
    'Hale {root denied} {obj-of-denied wrongdoing} {cc-of-lawyer and} his {conj-of-wrongdoing lawyer} {conj-of-denied said} he would appeal.',
  reason:
    'A finite verb goes on with the subject of the verb before it only behind an “and” of its own; without one, the noun right before it is its subject.',
  repair(tokens) {
    for (const verb of tokens) {
      if (!hasFiniteForm(verb) || verb.upos !== 'VERB' || !/^(?:conj|parataxis)$/.test(verb.deprel)) continue
      if (hangingOn(tokens, verb).some(({ deprel }) => OWN.test(deprel))) continue
      const noun = nounBefore(tokens, verb)
      const and = noun && hangingOn(tokens, noun).find(({ deprel }) => deprel === 'cc')
      if (!noun || !and || noun.deprel !== 'conj' || !isWithin(tokens, noun, verb.head)) continue
      Object.assign(noun, { head: verb.index, deprel: 'nsubj' })
      and.head = verb.index
      verb.deprel = 'conj'
    }
  },
}

/** What a verb has that does not go on with the subject before it. */
const OWN = /^(?:nsubj|csubj|cc$|aux|mark|expl)/

/** The noun right before the verb, or before the commas around what its bearer is called: “its head, Ana Diaz, said”. */
function nounBefore(tokens: readonly Token[], verb: Token): Token | null {
  const before = tokens[verb.index - 1]
  if (before?.exact !== ',') return before && isNoun(before) ? named(tokens, before) : null
  const name = tokens.findLast((t) => t.deprel === 'appos' && t.index < verb.index)
  const noun = name && tokens[name.head]
  const isEnclosed =
    noun !== undefined &&
    tokens[noun.index + 1]?.exact === ',' &&
    !tokens.slice(noun.index + 2, before.index).some(({ exact }) => exact === ',')
  return isEnclosed && isNoun(noun) ? noun : null
}

/** The noun that the name beside it belongs to, with no comma between them: “his lawyer Ana Diaz”. */
function named(tokens: readonly Token[], last: Token): Token {
  let noun = last
  while (/^(?:flat|appos)/.test(noun.deprel) && isNoun(tokens[noun.head]!) && noun.head < noun.index)
    noun = tokens[noun.head]!
  return tokens.slice(noun.index, last.index).some(({ exact }) => exact === ',') ? last : noun
}

/** Was the noun joined to the verb before it, or to what stands behind that: an object, a phrase with a preposition? */
function isWithin(tokens: readonly Token[], noun: Token, verb: number): boolean {
  let first = tokens[noun.head]
  while (first && first.deprel === 'nmod' && first.head < first.index) first = tokens[first.head]
  return first?.index === verb || (first?.head === verb && /^(?:obj|obl)/.test(first.deprel))
}
