// Reporting verbs that the tagger took for another part of speech, though their place shows what they are.
import type { Reporting } from '../../lang/shape/reporting.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, hasRelation } from '../../text/tree.ts'
import type { Quotation } from '../quotations/quotations.ts'

/** How far behind a quotation its tag may end, in words. */
const LONGEST_TAG = 12

interface Place {
  sentence: ParsedSentence
  token: Token
  quotations: readonly Quotation[]
  reporting: Reporting
}

/** The sentences with such verbs as verbs; sentences without any are handed back as they are. */
export const repairVerbs = (
  sentences: readonly ParsedSentence[],
  quotations: readonly Quotation[],
  reporting: Reporting,
): ParsedSentence[] => sentences.map((sentence) => repairSentence(sentence, quotations, reporting))

function repairSentence(
  sentence: ParsedSentence,
  quotations: readonly Quotation[],
  reporting: Reporting,
): ParsedSentence {
  const near = quotations.filter(({ start, end }) => start < sentence.end && end > sentence.start)
  const pasts = new Set<number>()
  const tokens = sentence.tokens.map((token): Token => {
    const place = { sentence, token, quotations: near, reporting }
    if (isPastTense(place)) {
      pasts.add(token.index)
      return { ...token, xpos: 'VBD' }
    }
    if (isNoVerb(token)) return { ...token, xpos: 'NN', upos: 'NOUN' }
    return endsTag(place) ? { ...token, xpos: 'VBZ', upos: 'VERB' } : token
  })
  if (tokens.every((token, i) => token === sentence.tokens[i])) return sentence
  return {
    ...sentence,
    tokens: tokens.map((token) =>
      token.deprel === 'nsubj:pass' && pasts.has(token.head) ? { ...token, deprel: 'nsubj' } : token,
    ),
  }
}

/** “…,” added Ana Diaz; Ana Diaz called on: a participle of the passive has a form of “be” before it. */
function isPastTense(place: Place): boolean {
  const { sentence, token, reporting } = place
  if (token.xpos !== 'VBN' || !isSaying(reporting, token)) return false
  const children = childrenOf(sentence, token.index)
  if (children.some((child) => hasRelation(child, 'aux'))) return false
  if (isRightBehindQuotation(place)) return true
  const [before, next] = [sentence.tokens[token.index - 1], sentence.tokens[token.index + 1]]
  if (reporting.agents.has(next?.exact.toLowerCase() ?? '')) return false
  const hasFinite = sentence.tokens.some(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos))
  if (before?.exact === ',' && !hasFinite) return isBehindAside(sentence, token)
  const isAside = before?.exact === ',' && token.deprel !== 'root'
  const subject = children.find((child) => hasRelation(child, 'nsubj') && child.index < token.index)
  return subject !== undefined && !isAside && !hasRelation(token, 'acl', 'advcl', 'amod', 'conj')
}

/** “Run!” Ana Diaz, a nurse, shouted: an aside between commas, and no other verb in the sentence. */
const isBehindAside = ({ tokens }: ParsedSentence, verb: Token): boolean =>
  /^(?:NOUN|PROPN)$/.test(tokens[0]!.upos) &&
  tokens.slice(1, verb.index - 1).some(({ exact }) => exact === ',')

/** “…?” a voice in the hall asks. */
function endsTag(place: Place): boolean {
  const { sentence, token, quotations, reporting } = place
  if (!/^NNS?$/.test(token.xpos) || !isSaying(reporting, token)) return false
  const next = sentence.tokens[token.index + 1]
  if (next && next.upos !== 'PUNCT') return false
  const quotation = quotations.findLast(({ end }) => end <= token.start)
  if (!quotation || !isUtterance(sentence, quotation)) return false
  const subject = sentence.tokens.filter(({ start, index }) => start >= quotation.end && index < token.index)
  return (
    subject.length > 0 &&
    subject.length <= LONGEST_TAG &&
    /^(?:DET|PRON|PROPN)$/.test(subject[0]!.upos) &&
    subject.every(({ upos }) => !/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(upos)) &&
    subject.slice(1).some(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos))
  )
}

/** “Oslo police Chief Ana Diaz”: a present tense of the third person ends in s. */
const isNoVerb = ({ xpos, exact, lemma }: Token): boolean =>
  xpos === 'VBZ' && !/s$/i.test(exact) && exact.toLowerCase() === lemma

const isSaying = ({ verbs }: Reporting, { lemma }: Token): boolean =>
  verbs.clause.has(lemma) || verbs.quote.has(lemma) || Object.hasOwn(verbs.requestPhrase, lemma)

const isRightBehindQuotation = ({ sentence, token, quotations }: Place): boolean =>
  quotations.some(
    (quotation) =>
      quotation.end <= token.start &&
      sentence.exact.slice(quotation.end - sentence.start, token.start - sentence.start).trim() === '' &&
      isUtterance(sentence, quotation),
  )

/** Quoted words that end as speech before a tag does: with a comma, a question, a call. */
const isUtterance = ({ exact, start }: ParsedSentence, { inner, end }: Quotation): boolean =>
  /[,?!…—–]["'’”]?$/.test(exact.slice(0, Math.max(0, inner.end - start))) || exact[end - start] === ','
