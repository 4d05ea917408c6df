// Repairing a finite verb that was joined to a noun: "denied the charge and said" joins two verbs.
import type { Token } from '../model/token.ts'

const isFinite = (tokens: readonly Token[], verb: Token): boolean =>
  /^VB[DZP]$/.test(verb.xpos) ||
  tokens.some((t) => t.head === verb.index && t.deprel.startsWith('aux') && /^(?:MD|VB[DZP])$/.test(t.xpos))

/**
 * A finite verb without a subject of its own cannot be joined to a noun by "and", unless the noun is a predicate ("is a
 * doctor and lives"): it is joined to the nearest finite verb that governs the noun. Changes `tokens` in place.
 */
export function repairCoordination(tokens: Token[]): void {
  for (const verb of tokens) {
    if (verb.deprel !== 'conj' || verb.upos !== 'VERB' || !isFinite(tokens, verb)) continue
    const noun = tokens[verb.head]
    if (!noun || noun.index > verb.index || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(noun.upos)) continue
    const mine = tokens.filter((t) => t.head === verb.index)
    if (!mine.some((t) => t.deprel === 'cc') || mine.some((t) => /^(?:nsubj|csubj|mark|expl)/.test(t.deprel)))
      continue
    if (tokens.some((t) => t.head === noun.index && t.deprel === 'cop')) continue
    const governor = governingVerb(tokens, noun)
    if (governor) verb.head = governor.index
  }
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
