// Where what is said ends, when the parser took a following report for a part of it.
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { childrenOf, hasRelation } from '../../../text/tree.ts'
import { isComma } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { closingTag, edgeOfFronted, isNounPhrase } from '../tags.ts'
import type { ReportingVerb } from '../verbs.ts'

/** So many words may stand from a conjunction to the verb behind it: “but two people with knowledge of the talks said”. */
const LONGEST = 12

/** What a content belongs to: a verb, or another word that takes a clause, and where its phrase begins. */
type Reporter = Pick<ReportingVerb, 'token' | 'first'>

/**
 * The last token of a content that may run from `first` to `last`: it stops before “, adding that …”, “, according to …”
 * and “ but did not say …”, which are reports of the same sentence and not part of this one.
 */
export function cutTail(
  reading: Reading,
  sentence: ParsedSentence,
  verb: Reporter,
  first: number,
  last: number,
): number {
  const isQuoted = (offset: number) => reading.quotations.some((q) => q.start < offset && offset < q.end)
  const tagAt = closingTag(reading, sentence)
  const fronted =
    verb.token.xpos === 'VBG' && verb.first < 2 ? edgeOfFronted(reading, sentence, verb.token) : -1
  for (let i = first + 1; i <= last; i++) {
    const token = sentence.tokens[i]!
    if (i === fronted) return isComma(token) ? i - 1 : i
    if (isQuoted(token.start)) continue
    if (isComma(token) && token.exact !== '-' && opensReport(reading, sentence, i + 1)) return i - 1
    if (isComma(token) && token.exact !== '-' && opensOtherReport(reading, sentence, i + 1)) return i - 1
    if (i === tagAt || token.exact === ';') return i - 1
    if (
      token.upos === 'CCONJ' &&
      (sharesSubject(reading, sentence, verb, i) ||
        leavesUnsaid(reading, sentence, i + 1) ||
        opensOwnReport(reading, sentence, i + 1) ||
        (!hasClause(sentence, first, i) && isFinite(sentence, i + 1)))
    )
      return isComma(sentence.tokens[i - 1]) ? i - 2 : i - 1
  }
  return last
}

/** Does a conjunction lead to another report: “and urged”, “but Oslo denied”, “but did not say”? */
export const opensNextReport = (reading: Reading, sentence: ParsedSentence, conjunction: number): boolean =>
  opensOwnReport(reading, sentence, conjunction + 1) ||
  opensOtherReport(reading, sentence, conjunction) ||
  leavesUnsaid(reading, sentence, conjunction + 1)

/** “… and urged calm”, “… but has said …”: a second finite verb of saying belongs to the same speaker. */
function opensOwnReport({ reporting: { verbs } }: Reading, sentence: ParsedSentence, at: number): boolean {
  const verb = sentence.tokens.slice(at, at + 3).find(({ upos }) => !/^(?:AUX|ADV)$/.test(upos))
  if (!verb || !/^VB[DZN]$/.test(verb.xpos) || (verb.xpos === 'VBN' && verb.index === at)) return false
  return (verbs.clause.has(verb.lemma) || verbs.request.has(verb.lemma)) && !verbs.opinion.has(verb.lemma)
}

/** “denied the charge and accused …”: a finite verb cannot go on with a content that is no clause. */
const isFinite = (sentence: ParsedSentence, at: number): boolean =>
  /^VB[DZ]$/.test(sentence.tokens[at]?.xpos ?? '')

const hasClause = (sentence: ParsedSentence, first: number, end: number): boolean =>
  sentence.tokens.slice(first, end).some(({ xpos }) => /^(?:VB[DZPN]?|MD)$/.test(xpos))

/** “… but did not say when”: a verb without a subject of its own that tells what was left unsaid. */
function leavesUnsaid({ reporting: { verbs } }: Reading, sentence: ParsedSentence, at: number): boolean {
  if (sentence.tokens[at]?.xpos !== 'VBD') return false
  const words = sentence.tokens.slice(at, at + 5)
  const verb = words.find(({ xpos }) => xpos === 'VB')
  if (!verb || words.some((word) => word.index < verb.index && /^(?:NOUN|PROPN|PRON)$/.test(word.upos)))
    return false
  return verbs.clause.has(verb.lemma) || verbs.making.has(verb.lemma) || verbs.question.has(verb.lemma)
}

/** “…, though she noted that …”, “…, but Oslo denied …”: another report begins, with a speaker of its own. */
function opensOtherReport({ reporting: { verbs } }: Reading, sentence: ParsedSentence, at: number): boolean {
  if (!/^(?:CCONJ|SCONJ)$/.test(sentence.tokens[at]?.upos ?? '')) return false
  const words = sentence.tokens.slice(at + 1, at + 1 + LONGEST)
  const verb = words.find((word) => /^(?:VB[DZP]|MD)$/.test(word.xpos))
  if (!verb || verbs.opinion.has(verb.lemma)) return false
  if (!verbs.clause.has(verb.lemma) && !verbs.object.has(verb.lemma)) return false
  return isNounPhrase(words.filter((word) => word.index < verb.index && word.upos !== 'ADV'))
}

/** Does a participle of saying or “according to” stand at a token, after words such as “while” at most? */
function opensReport({ reporting }: Reading, sentence: ParsedSentence, at: number): boolean {
  const words = sentence.tokens.slice(at, at + 3)
  if (
    reporting.phrases.some((phrase) =>
      phrase.every((word, i) => sentence.tokens[at + i]?.exact.toLowerCase() === word),
    )
  )
    return true
  const participle = words.find((word) => !/^(?:SCONJ|ADV|CCONJ)$/.test(word.upos))
  return (
    participle?.xpos === 'VBG' &&
    (reporting.verbs.clause.has(participle.lemma) || reporting.verbs.request.has(participle.lemma))
  )
}

/**
 * “… but did not give details”: the conjunction joins a second verb to the reporting verb itself; not so where that has
 * “that” or a pronoun of its own before it: “… and that it might rain”, “… and there was no water”.
 */
function sharesSubject(
  { reporting }: Reading,
  sentence: ParsedSentence,
  verb: Reporter,
  conjunction: number,
): boolean {
  const second = sentence.tokens[sentence.tokens[conjunction]!.head]
  if (second?.deprel !== 'conj') return false
  if (reporting.complementizers.has(sentence.tokens[conjunction + 1]?.exact.toLowerCase() ?? '')) return false
  // “declined to say why, but left”: what is joined to the verb above is no part of it
  if (isOpenComplement(sentence, verb.token, second.head)) return true
  if (second.head !== verb.token.index) return false
  return !childrenOf(sentence, second.index).some(
    (child) => hasRelation(child, 'nsubj', 'expl') && /^(?:PRON|DET)$/.test(child.upos),
  )
}

/** “declined to say”: does the verb complete the one at `above`, with no subject of its own? */
const isOpenComplement = (sentence: ParsedSentence, verb: Token, above: number): boolean =>
  verb.deprel === 'xcomp' && verb.head === above && sentence.tokens[above]!.upos === 'VERB'
