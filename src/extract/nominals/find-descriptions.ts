// Descriptions of people, organisations and places: "two firefighters", "the agency", "Peru's foreign minister".
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { Mention, MentionType } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { covers, overlaps } from '../../text/spans.ts'
import { childWith, childrenOf, hasRelation } from '../../text/tree.ts'
import { describedBy, mayHeadPhrase } from './head-noun.ts'
import { nounPhrase } from './noun-phrase.ts'

export type Found = Span & { type: MentionType; rule: string }

/** A noun that only says what somebody is ("she is a doctor") or that names nobody ("in the hospital's case"). */
function isPredicate(sentence: ParsedSentence, head: Token): boolean {
  return childWith(sentence, head.index, 'cop') !== null || hasRelation(head, 'xcomp')
}

/** A title printed before a name, or a word of one: the name is the mention, the title speaks for it. */
function isTitle(sentence: ParsedSentence, head: Token, names: Mention[], words: ActorWords): boolean {
  let next = sentence.tokens[head.index + 1]
  if (next?.exact.toLowerCase() === words.partWord) next = sentence.tokens[head.index + 3]
  if (!next) return false
  if (names.some((name) => name.type === 'PERSON' && name.start <= next.start && next.end <= name.end))
    return true
  const isOffice = words.offices.has(next.lemma.toLowerCase()) && /^NNP?$/.test(next.xpos)
  // “Deputy Prime Minister Ana Lima”
  const isOfTitle =
    [head, next].every(({ exact }) => /^\p{Lu}\p{Ll}/u.test(exact)) && next.index < head.index + 3
  return (isOffice || isOfTitle) && isTitle(sentence, next, names, words)
}

/** A part of somebody: "he hit his head"; the head that a body has ("its head") is a person. */
function isBodyPart(sentence: ParsedSentence, head: Token, words: ActorWords): boolean {
  const owner = childWith(sentence, head.index, 'nmod:poss')
  const pronoun = owner && words.pronouns.get(owner.exact.toLowerCase())
  return words.bodyParts.has(head.lemma) && owner?.xpos === 'PRP$' && (!pronoun || pronoun.isPerson)
}

/** “Divers recovered two bodies”: the dead, and no organisation such as “the governing body”. */
const isCorpse = ({ tokens }: ParsedSentence, head: Token, words: ActorWords): boolean =>
  words.corpseNouns.has(head.lemma.toLowerCase()) &&
  head.deprel !== 'nsubj' &&
  !tokens.some(({ head: of, deprel }) => of === head.index && /^(?:amod|compound)$/.test(deprel)) &&
  tokens.some(({ lemma }) => words.corpseWords.has(lemma.toLowerCase()))

/** Papers speak only where something is said by them: "the report said", "according to news reports". */
function speaks(sentence: ParsedSentence, head: Token, words: ActorWords): boolean {
  if (hasRelation(head, 'nsubj')) return true
  const before = sentence.tokens.slice(Math.max(0, head.index - 6), head.index)
  return before.some((token) => words.accordingWords.has(token.exact.toLowerCase()))
}

/** A noun of a set phrase, which names nobody: "on board", "in office". */
const isInPhrase = (sentence: ParsedSentence, head: Token, words: ActorWords): boolean =>
  words.setPhrases.has(`${sentence.tokens[head.index - 1]?.exact.toLowerCase()} ${head.exact.toLowerCase()}`)

/** All descriptions of a sentence, names left to their own search. */
export function findDescriptions(sentence: ParsedSentence, names: Mention[], words: ActorWords): Found[] {
  const found: Found[] = []
  for (const head of sentence.tokens) {
    if (!mayHeadPhrase(head) || names.some((name) => covers(name, head))) continue
    const described = describedBy(sentence, head, words)
    if (!described || isPredicate(sentence, head) || isTitle(sentence, head, names, words)) continue
    if (isCorpse(sentence, head, words)) continue
    if (isBodyPart(sentence, head, words) || isInPhrase(sentence, head, words)) continue
    if (described.type === 'MISC' && !speaks(sentence, head, words)) continue
    const phrase = nounPhrase(sentence, head.index, words.partWord)
    const sameWords = names.some((name) => name.start === phrase.start && name.end === phrase.end)
    const cutsName = names.some((name) => overlaps(name, phrase) && !covers(phrase, name))
    if (sameWords || cutsName || isMeasured(sentence, head, words)) continue
    found.push({ ...phrase, type: described.type, rule: `description:${described.type.toLowerCase()}` })
  }
  return found
}

/** Counted things of no place: "two dozen of each". Left here: a noun used as a measure of another ("a group of hills"). */
function isMeasured(sentence: ParsedSentence, head: Token, words: ActorWords): boolean {
  return (
    words.measureNouns.has(head.lemma) &&
    childrenOf(sentence, head.index).some((child) => hasRelation(child, 'nmod'))
  )
}
