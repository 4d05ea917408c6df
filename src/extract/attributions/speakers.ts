// The words that name who speaks: from the head of a noun phrase to its full, but not endless, extent.
import type { Reporting } from '../../lang/shape/reporting.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { isPassive, subjectOf } from '../../text/clause.ts'
import { childrenOf, childWith, hasRelation, subtreeOf } from '../../text/tree.ts'
import type { Range } from '../quotations/quotations.ts'
import { isComma, isQuotationMark } from './reading.ts'

const LEFT_OUT = [
  'case',
  'mark',
  'cc',
  'acl',
  'parataxis',
  'cop',
  'nsubj',
  'advcl',
  'advmod',
  'punct',
  'discourse',
]

/** A speaker: its words, its head, and whether it is nobody who could be asked. */
export type Speaker = Range & { head: Token; vague: boolean }

/** The speaker named by the noun phrase around `head`; appositions after a comma and relative clauses are left out. */
export function speakerAt(sentence: ParsedSentence, head: Token, reporting: Reporting): Speaker {
  const inside = new Set(subtreeOf(sentence, head.index, LEFT_OUT))
  for (const child of childrenOf(sentence, head.index)) {
    const isAside = child.index > head.index && isComma(sentence.tokens[firstOf(sentence, child)])
    const isFarther =
      hasRelation(child, 'nmod') && child.index > head.index && !isLinked(sentence, child, reporting)
    if (isFarther || (isAside && hasRelation(child, 'appos')))
      for (const index of subtreeOf(sentence, child.index)) inside.delete(index)
  }
  let [first, last] = [head.index, head.index]
  while (inside.has(first - 1)) first--
  while (inside.has(last + 1)) last++
  last = cutAtAside(sentence, head.index, last)
  const bracket = sentence.tokens.slice(head.index, last + 1).findLast(({ exact }) => /^[()]$/.test(exact))
  if (bracket?.exact === '(') last = bracket.index - 1
  while (last > head.index && sentence.tokens[last]!.upos === 'PUNCT' && bracket?.index !== last) last--
  while (first < head.index && sentence.tokens[first]!.upos === 'PUNCT') first++
  first = afterDate(sentence, first, head.index)
  const own = behindList(sentence, head.index, last)
  if (own) return speakerAt(sentence, own, reporting)
  const words = sentence.tokens.slice(first, last + 1)
  return {
    start: words[0]!.start,
    end: words.at(-1)!.end,
    head,
    vague: isVague(words, head, reporting),
  }
}

/** A month with its year stands before the speaker, not in its name: "In March 2024 police said". */
function afterDate({ tokens }: ParsedSentence, first: number, head: number): number {
  if (first + 1 >= head) return first
  const isDate = tokens[first]!.xpos === 'NNP' && /^(?:1\d|20)\d\d$/.test(tokens[first + 1]!.exact)
  return isDate ? first + 2 : first
}

/** The noun behind a list that "and" has closed: "… destroyed a school and its gates, residents said". */
function behindList({ tokens }: ParsedSentence, head: number, last: number): Token | null {
  const comma = tokens.slice(0, last).findLast((token) => token.index > head && isComma(token))
  if (!comma) return null
  const hasAnd = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ upos }) => upos === 'CCONJ')
  if (!hasAnd(head, comma.index) || hasAnd(comma.index, last + 1)) return null
  return tokens.slice(comma.index + 1, last + 1).find((token) => hasRelation(token, 'conj')) ?? null
}

const firstOf = (sentence: ParsedSentence, token: Token): number => subtreeOf(sentence, token.index)[0]!

function isLinked(sentence: ParsedSentence, child: Token, reporting: Reporting): boolean {
  const preposition = childWith(sentence, child.index, 'case')
  return (
    preposition === null ||
    reporting.speakerLinks.has(preposition.exact.toLowerCase()) ||
    preposition.index > child.index
  )
}

/** A comma ends the name of the speaker, unless it stands in a list. */
function cutAtAside(sentence: ParsedSentence, head: number, last: number): number {
  for (let i = head + 1; i <= last; i++) {
    const token = sentence.tokens[i]!
    if (!isComma(token) || token.exact === '-') continue
    const governor = sentence.tokens[token.head]
    if (!governor || !hasRelation(governor, 'conj')) return i - 1
  }
  return last
}

/** Is it nobody who could be asked: “sources”? */
export function isVague(words: readonly Token[], head: Token, reporting: Reporting): boolean {
  if (words.some((word) => (word.upos === 'PROPN' && word.index > 0) || word.upos === 'PRON')) return false
  return (
    reporting.vagueSpeakers.has(head.lemma.toLowerCase()) ||
    reporting.vagueSpeakers.has(head.exact.toLowerCase())
  )
}

/**
 * Who speaks with the verb: its subject, or in the passive whoever is named with "by". Null when nobody is named.
 * A tag such as “…,” said Ana has its subject behind the verb.
 */
export function speakerOf(sentence: ParsedSentence, verb: Token, reporting: Reporting): Speaker | null {
  if (opensQuotation(sentence, verb)) {
    const subject = subjectOf(sentence, verb.index) ?? subjectBefore(sentence, verb)
    return subject && isNominal(subject) ? speakerAt(sentence, subject, reporting) : null
  }
  if (isPassive(sentence, verb.index)) {
    const agent = agentBehind(sentence, verb, reporting)
    return agent && speakerAt(sentence, agent, reporting)
  }
  if (isSecond(sentence, verb)) {
    const first = sentence.tokens[verb.head]
    const isNearest = first !== undefined && nearestLike(sentence, verb)?.index === first.index
    const shared = first && isNearest && hasRelation(verb, 'conj') ? subjectOf(sentence, first.index) : null
    return shared && isNominal(shared) ? speakerAt(sentence, shared, reporting) : null
  }
  const subject =
    nearerAntecedent(sentence, verb, reporting) ??
    nounBefore(sentence, subjectOf(sentence, verb.index), reporting)
  return subject && isNominal(subject) ? speakerAt(sentence, subject, reporting) : null
}

/** The verb of the same form right before: “… while Oslo wrote to others and urged”. If the parser's is another, it stays open. */
const nearestLike = (sentence: ParsedSentence, verb: Token): Token | null =>
  sentence.tokens.findLast(
    (token) =>
      token.index < verb.index - 1 &&
      formOf(sentence, token) === formOf(sentence, verb) &&
      !hasRelation(token, 'acl') &&
      !isOfPronoun(sentence, token, verb),
  ) ?? null

/** “Visited the camp and promised help”: what is joined to a past tense without an auxiliary is one, whatever the tagger says. */
function formOf(sentence: ParsedSentence, verb: Token): string {
  const first = sentence.tokens[verb.head]
  const isPast = verb.xpos === 'VBN' && verb.deprel === 'conj' && first?.xpos === 'VBD'
  return isPast && !childWith(sentence, verb.index, 'aux') ? 'VBD' : verb.xpos
}

/** “Peru said it was concerned and called for talks”: who is concerned is who called, whichever of the two the verb is joined to. */
function isOfPronoun(sentence: ParsedSentence, token: Token, verb: Token): boolean {
  const clause = hasRelation(token, 'cop', 'aux') ? sentence.tokens[token.head] : token
  const subject = clause && childWith(sentence, clause.index, 'nsubj')
  return clause?.deprel === 'ccomp' && clause.head === verb.head && subject?.upos === 'PRON'
}

/** The council “deplored the raid”: a past participle here is a past tense. */
const opensQuotation = (sentence: ParsedSentence, verb: Token): boolean => {
  const before = sentence.tokens[verb.index - 1]
  return before !== undefined && isQuotationMark(before) && /^VB[DN]$/.test(verb.xpos)
}

const subjectBefore = (sentence: ParsedSentence, verb: Token): Token | null =>
  sentence.tokens.findLast((token) => token.index < verb.index && token.deprel === 'nsubj') ?? null

/** “… and urged”: a conjunction right before the verb shows that its subject stands with an earlier verb. */
function isSecond(sentence: ParsedSentence, verb: Token): boolean {
  let before = verb.index - 1
  while (before > 0 && /^(?:ADV|AUX)$/.test(sentence.tokens[before]!.upos)) before--
  return sentence.tokens[before]?.upos === 'CCONJ' && before > 0
}

/** A relative pronoun that the parser joined to no noun stands for the one right before it. */
function nounBefore(sentence: ParsedSentence, subject: Token | null, reporting: Reporting): Token | null {
  if (!subject || !reporting.relatives.has(subject.exact.toLowerCase()) || !/^W/.test(subject.xpos))
    return subject
  const before = sentence.tokens[subject.index - 1]
  const noun = before && isComma(before) ? sentence.tokens[subject.index - 2] : before
  return noun && /^(?:NOUN|PROPN)$/.test(noun.upos) && !mayBeHolder(sentence, noun, subject) ? noun : null
}

/** “The president of Peru, who said …”: a person may be the noun before “of” as well as the name behind it. */
function mayBeHolder(sentence: ParsedSentence, noun: Token, { xpos }: Token): boolean {
  const holder = sentence.tokens[noun.head]
  return /^WP/.test(xpos) && noun.deprel === 'nmod' && /^(?:NOUN|PROPN)$/.test(holder?.upos ?? '')
}

/** “a hall owned by Norwind which claimed …”: a name right before the pronoun speaks, not a thing farther away. */
function nearerAntecedent(sentence: ParsedSentence, verb: Token, reporting: Reporting): Token | null {
  const pronoun = childWith(sentence, verb.index, 'nsubj')
  if (!pronoun || !reporting.relatives.has(pronoun.exact.toLowerCase())) return null
  const before = sentence.tokens[pronoun.index - 1]
  if (before?.upos !== 'PROPN' || mayBeHolder(sentence, before, pronoun)) return null
  let head = before
  while (sentence.tokens[head.head]?.upos === 'PROPN' && head.head < pronoun.index)
    head = sentence.tokens[head.head]!
  return head
}

function agentBehind(sentence: ParsedSentence, verb: Token, reporting: Reporting): Token | null {
  return (
    childrenOf(sentence, verb.index).find(
      (child) =>
        child.index > verb.index &&
        child.deprel === 'obl:agent' &&
        reporting.agents.has(childWith(sentence, child.index, 'case')?.exact.toLowerCase() ?? ''),
    ) ?? null
  )
}

/** May the token head a noun phrase that speaks? */
export const isNominal = (token: Token): boolean => /^(?:NOUN|PROPN|PRON|NUM|DET|ADJ|X)$/.test(token.upos)
