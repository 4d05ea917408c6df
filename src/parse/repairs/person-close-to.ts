// Repairing "a person close to the king said", where the king was taken to be the one who said it.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun } from './words-of-tree.ts'

export const personCloseTo: TreeRepair = {
  name: 'person-close-to',
  example:
    'A {nsubj-of-said person} {amod-of-person close} to {obl-of-close President} Osten {root said} she would try to form a government.',
  before:
    'A {nsubj-of-close person} {root close} to {nsubj-of-said President} Osten {advcl-of-close said} she would try to form a government.',
  reason:
    'A noun behind a preposition is no subject; where an adjective behind another noun leads to the preposition, that noun is.',
  repair(tokens) {
    for (const beside of tokens) {
      const verb = tokens[beside.head]
      const adjective = beside.deprel === 'nsubj' ? adjectiveBefore(tokens, beside) : undefined
      const noun = adjective && tokens[adjective.index - 1]
      if (verb?.upos !== 'VERB' || verb.index < beside.index || !noun || !isNoun(noun)) continue
      if (verb.head === adjective.index) putAbove(tokens, verb, adjective)
      Object.assign(beside, { head: adjective.index, deprel: 'obl' })
      Object.assign(noun, { head: verb.index, deprel: 'nsubj' })
      Object.assign(adjective, { head: noun.index, deprel: 'amod' })
    }
  },
}

/** The adjective right before the preposition of a noun. */
function adjectiveBefore(tokens: readonly Token[], noun: Token): Token | undefined {
  const preposition = hangingOn(tokens, noun).find(
    ({ deprel, index }) => deprel === 'case' && index < noun.index,
  )
  const before = tokens[(preposition?.index ?? 0) - 1]
  return before?.upos === 'ADJ' ? before : undefined
}

/** Gives the verb the place of the adjective on which it hung, and what else hung there. */
function putAbove(tokens: readonly Token[], verb: Token, adjective: Token): void {
  for (const t of hangingOn(tokens, adjective)) if (t !== verb) t.head = verb.index
  Object.assign(verb, { head: adjective.head, deprel: adjective.deprel })
}
