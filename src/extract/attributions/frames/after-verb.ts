// Stepping over what stands between a verb and what is said: hearers, places, times.
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { ancestorsOf, childrenOf, childWith, hasRelation, subtreeOf } from '../../../text/tree.ts'
import { isComma, isQuotationMark } from '../reading.ts'
import type { Reading } from '../reading.ts'
import type { ReportingVerb } from '../verbs.ts'

/** Index of the first token behind the verb that is no hearer, particle, adverb, place or time: “told the crowd in Oslo on Monday |”. */
export function skipAfterVerb(reading: Reading, sentence: ParsedSentence, verb: ReportingVerb): number {
  let next = verb.last + 1
  for (;;) {
    const token = sentence.tokens[next]
    if (!token || isComma(token) || isQuotationMark(token) || token.upos === 'SCONJ') return next
    if (isWhen(reading, sentence, next)) {
      next++
      continue
    }
    const branch = childrenOf(sentence, verb.token.index).find((child) => startsAt(sentence, child, next))
    if (!branch || !isBeside(reading, sentence, verb, branch)) return next
    const end = endOfBranch(reading, sentence, branch)
    if (end < next) return next
    next = end + 1
  }
}

/** “said Friday afternoon that”: a day right behind the verb, unless it is what the next verb tells of. */
function isWhen({ reporting: { whenWords } }: Reading, { tokens }: ParsedSentence, at: number): boolean {
  if (!whenWords.has(tokens[at]!.exact.toLowerCase())) return false
  const next = tokens.slice(at + 1).find(({ exact }) => !whenWords.has(exact.toLowerCase()))
  return !next || !/^(?:VERB|AUX|NOUN|PROPN|PART|CCONJ)$/.test(next.upos)
}

const startsAt = (sentence: ParsedSentence, child: Token, index: number): boolean =>
  child.index >= index && subtreeOf(sentence, child.index)[0] === index

/** A branch ends before a comma, a quotation mark, “that”, or a clause that the parser hung on its noun. */
function endOfBranch({ reporting }: Reading, sentence: ParsedSentence, branch: Token): number {
  const clauses = sentence.tokens.filter(
    (token) => token.deprel === 'acl:relcl' && ancestorsOf(sentence, token.index).includes(branch),
  )
  const opened = clauses.map((clause) => subtreeOf(sentence, clause.index)[0]!)
  let last = -1
  for (const index of subtreeOf(sentence, branch.index)) {
    const token = sentence.tokens[index]!
    if (isComma(token) || isQuotationMark(token) || reporting.complementizers.has(token.exact.toLowerCase()))
      break
    if (opened.includes(index) && !/^W/.test(token.xpos)) break
    last = index
  }
  return last
}

function isBeside(
  { reporting }: Reading,
  sentence: ParsedSentence,
  verb: ReportingVerb,
  branch: Token,
): boolean {
  if (hasRelation(branch, 'obl', 'advmod', 'iobj', 'compound:prt', 'nmod'))
    return !childWith(sentence, branch.index, 'cop')
  return hasRelation(branch, 'obj') && reporting.verbs.hearer.has(verb.lemma)
}
