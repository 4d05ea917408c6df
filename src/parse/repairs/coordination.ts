// Repairing a finite verb that was joined to a noun: "denied the charge and said" joins two verbs.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isFinite } from './words-of-tree.ts'

export const coordination: TreeRepair = {
  name: 'coordination',
  example: 'The club {root won} 18 of its 23 games and {conj-of-won wound} up in second place.',
  before: 'The club {root won} 18 of its 23 games and {conj-of-games wound} up in second place.',
  reason:
    'A finite verb without a subject of its own cannot be joined to a noun by “and”, unless the noun is a predicate (“is a doctor and lives”): it is joined to the nearest finite verb that governs the noun.',
  repair(tokens) {
    for (const verb of tokens) {
      if (verb.deprel !== 'conj' || verb.upos !== 'VERB' || !isFinite(tokens, verb)) continue
      const noun = tokens[verb.head]
      if (!noun || noun.index > verb.index || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(noun.upos)) continue
      const mine = hangingOn(tokens, verb)
      if (!mine.some(({ deprel }) => deprel === 'cc')) continue
      if (mine.some(({ deprel }) => /^(?:nsubj|csubj|mark|expl)/.test(deprel))) continue
      if (hangingOn(tokens, noun).some(({ deprel }) => deprel === 'cop')) continue
      const governor = governingVerb(tokens, noun)
      if (governor) verb.head = governor.index
    }
  },
}

/** The nearest finite verb above the noun that stands before it; null where a clause boundary comes first. */
function governingVerb(tokens: readonly Token[], noun: Token): Token | null {
  let at = noun
  for (let steps = 0; steps < tokens.length; steps++) {
    const head = tokens[at.head]
    if (!head || head.index > noun.index) return null
    if (head.upos === 'VERB' && isFinite(tokens, head)) return head
    if (/^(?:acl:relcl|ccomp|advcl)/.test(at.deprel)) return null
    at = head
  }
  return null
}
