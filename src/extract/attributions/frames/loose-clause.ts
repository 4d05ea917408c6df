// A clause behind a verb of saying that the parser did not join to it.
import type { Token } from '../../../model/token.ts'
import { isPassive } from '../../../text/clause.ts'
import { hasRelation } from '../../../text/tree.ts'
import { lastWord, stretch } from '../content.ts'
import { isComma, isQuotationMark } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { skipAfterVerb } from './after-verb.ts'
import {
  askedAt,
  endOfRelative,
  isClauseOpener,
  isMain,
  isPointingWord,
  joinedAt,
  tagsQuotation,
} from './clause-bounds.ts'
import { cutTail } from './cut-tail.ts'
import type { Frame } from './frame.ts'

/** A clause that the parser did not join to a verb of saying, though it follows at once. */
export const looseClause: Frame = {
  name: 'verb clause, unjoined',
  example: '{speaker Police} {cue said} {content the road was closed}.',
  reason: 'A parser errs; after "said" a finite clause without a comma is still what was said.',
  read(reading, sentence, verb) {
    const { bare, clause } = reading.reporting.verbs
    if (!bare.has(verb.lemma) && !clause.has(verb.lemma)) return null
    if (isPointingWord(verb) || !verb.speaker || tagsQuotation(reading, sentence, verb)) return null
    const next = skipAfterVerb(reading, sentence, verb)
    const first = joinedAt(reading, sentence, next) ?? askedAt(reading, sentence, verb, next) ?? next
    const isMainThat =
      first === next + 1 && isMain(sentence, verb.token) && !isPassive(sentence, verb.token.index)
    if (!bare.has(verb.lemma) && !isMainThat) return null
    const token = sentence.tokens[first]
    if (!token || isComma(token) || (!isQuotationMark(token) && !mayOpenClause(token))) return null
    if (token.upos === 'SCONJ' && !isClauseOpener(reading, token)) return null
    // “had written it but would not say more”
    if (hasRelation(token, 'obj') && token.upos === 'PRON' && sentence.tokens[first + 1]?.upos === 'CCONJ')
      return null
    if (token.head === verb.token.index && reading.reporting.notSaid.has(token.lemma)) return null
    const end = Math.min(lastWord(sentence), endOfRelative(reading, sentence, verb))
    const last = cutTail(reading, sentence, verb, first, end)
    const words = sentence.tokens.slice(first, last + 1)
    if (first === next && !isQuotationMark(token) && isTorn(reading, words)) return null
    const isFinite = words.some((word) => /^(?:VB[DZP]|MD)$/.test(word.xpos))
    const isRelative = end < lastWord(sentence) && words[0]?.upos === 'VERB'
    return isFinite || isRelative ? { content: [stretch(sentence, first, last)] } : null
  },
}

/**
 * “wrote his book, Cole said …”: one comma before the first verb parts another clause. “said when she left”: a clause of
 * time with nothing behind it tells when it was said.
 */
function isTorn({ reporting }: Reading, words: Token[]): boolean {
  const verbs = words.filter(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos))
  if (reporting.whenOpeners.has(words[0]!.exact.toLowerCase()))
    return !words.some((word) => word.exact === ',' && verbs.some(({ index }) => index > word.index))
  const lead = words.slice(0, words.indexOf(verbs[0]!))
  return (
    !/^(?:ADP|ADV|SCONJ|PRON)$/.test(words[0]!.upos) && lead.filter(({ exact }) => exact === ',').length === 1
  )
}

const mayOpenClause = (token: Token): boolean =>
  !/^(?:ADP|PUNCT)$/.test(token.upos) && (token.upos !== 'CCONJ' || token.deprel === 'cc:preconj')
