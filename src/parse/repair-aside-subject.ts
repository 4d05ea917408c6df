// Repairing a clause whose subject and verb an aside keeps apart: "while Peru – which votes in May – wrote to others and urged calm".
import type { Token } from '../model/token.ts'

const isFinite = ({ upos, xpos }: Token): boolean => upos === 'VERB' && /^VB[DZP]$/.test(xpos)
const isDash = ({ exact }: Token): boolean => /^(?:--|–|—)$/.test(exact)

/**
 * A noun behind a conjunction that has no verb is the subject of the verb behind the dashes that follow it; a verb of the same
 * form that “and” joins to an earlier clause goes on with it. Changes `tokens` in place.
 */
export function repairAsideSubject(tokens: Token[]): void {
  for (const mark of tokens) {
    const noun = mark.upos === 'SCONJ' && mark.deprel === 'mark' ? tokens[mark.head] : undefined
    if (!noun || noun.upos !== 'PROPN' || !tokens[noun.index + 1] || !isDash(tokens[noun.index + 1]!))
      continue
    const close = tokens.findIndex((t) => t.index > noun.index + 1 && isDash(t))
    const verb = close < 0 ? undefined : tokens[close + 1]
    if (!verb || !isFinite(verb) || tokens.some((t) => t.head === verb.index && t.deprel.startsWith('nsubj')))
      continue
    Object.assign(noun, { head: verb.index, deprel: 'nsubj' })
    Object.assign(mark, { head: verb.index })
    if (verb.deprel === 'parataxis') verb.deprel = 'advcl'
    joinNext(tokens, verb)
  }
}

/** The next verb of the same form joined by “and” to a clause before this one, with no subject of its own. */
function joinNext(tokens: readonly Token[], verb: Token): void {
  const next = tokens.find((t) => t.index > verb.index && isFinite(t))
  if (!next || next.xpos !== verb.xpos || next.deprel !== 'conj' || next.head >= verb.index) return
  if (tokens[next.index - 1]?.upos === 'CCONJ') next.head = verb.index
}
