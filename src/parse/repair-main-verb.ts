// Repairing a sentence without a main verb: "Talks between the two sides collapsed" was read as a noun with a participle.
import type { Token } from '../model/token.ts'

/** Relations by which the main verb is hung somewhere in the phrase of its subject. */
const HUNG = /^(?:acl|xcomp|dep|parataxis|advcl|amod)/

const hangOn = (tokens: readonly Token[], { index }: Token): Token[] =>
  tokens.filter(({ head }) => head === index)

/**
 * Where a noun is the root of a full sentence, the first verb behind it that may be finite and has no subject of its own is the
 * main verb, and the noun its subject. Changes `tokens` in place.
 */
export function repairMainVerb(tokens: Token[]): void {
  const subject = tokens.find(({ deprel }) => deprel === 'root')
  if (!subject || !/^(?:NOUN|PROPN)$/.test(subject.upos) || !/^[.!?]$/.test(tokens.at(-1)!.exact)) return
  if (hangOn(tokens, subject).some(({ deprel }) => /^(?:cop|nsubj|csubj|aux|expl)/.test(deprel))) return
  const rest = tokens.slice(subject.index + 1)
  const verb = rest.find(({ xpos }) => /^(?:VB[DNZP]|MD)$/.test(xpos))
  if (!verb || verb.upos !== 'VERB' || !HUNG.test(verb.deprel) || !isOpen(tokens, verb)) return
  if (tokens.slice(0, verb.index).some(({ exact, xpos }) => /^[,;:]$/.test(exact) || /^W/.test(xpos))) return
  if (verb.xpos === 'VBN') verb.xpos = 'VBD'
  for (const t of hangOn(tokens, subject)) if (t.index > verb.index) t.head = verb.index
  Object.assign(verb, { head: -1, deprel: 'root' })
  Object.assign(subject, { head: verb.index, deprel: 'nsubj' })
}

/** Has the verb nothing that makes it a participle or the verb of a clause: no subject, no “by”, no auxiliary? */
function isOpen(tokens: readonly Token[], verb: Token): boolean {
  const mine = hangOn(tokens, verb)
  if (mine.some(({ deprel }) => /^(?:nsubj|aux|mark|cc|csubj|expl)/.test(deprel))) return false
  if (verb.xpos !== 'VBN') return true
  const next = tokens[verb.index + 1]
  const isLast = !tokens.slice(verb.index + 1).some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos))
  return isLast && next?.exact !== 'by' && !/^(?:NOUN|PROPN)$/.test(next?.upos ?? '')
}
