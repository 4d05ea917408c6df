// How a noun speaks of an event: as known to the reader, as new, or as the name of an offence.
import { countDays } from '../../text/edtf.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, hasRelation } from '../../text/tree.ts'
import { isHeading } from '../../text/heading.ts'

/** Does the noun depend on a word for a charge, alone or joined to another noun: "convicted of theft and murder"? */
export function isCharged(sentence: ParsedSentence, noun: Token, chargeWords: readonly string[]): boolean {
  const head = sentence.tokens[noun.head]
  if (!head || !hasRelation(noun, 'obl', 'nmod', 'conj')) return false
  return noun.deprel === 'conj'
    ? isCharged(sentence, head, chargeWords)
    : chargeWords.includes(head.lemma.toLowerCase())
}

/** Whether a noun is spoken of as known to the reader or as new; headings and bare nouns are telegrams and say neither. */
export function determine(
  sentence: ParsedSentence,
  trigger: Token,
  definiteWords: readonly string[],
): 'definite' | 'indefinite' | 'none' {
  if (isHeading(sentence)) return 'definite'
  const children = childrenOf(sentence, trigger.index)
  const article = children.find((c) => c.deprel === 'det')
  if (article) return definiteWords.includes(article.exact.toLowerCase()) ? 'definite' : 'indefinite'
  if (children.some((c) => c.deprel === 'nmod:poss')) return 'definite'
  return children.some((c) => c.deprel === 'nummod') ? 'indefinite' : 'none'
}

/** "Had earlier said that 14 died": does an adverb before the trigger, that is not its own, say that it was told before? */
export const isToldEarlier = (
  { tokens }: ParsedSentence,
  { index }: Token,
  replacedWords: readonly string[],
): boolean =>
  tokens.some(
    (t) =>
      t.index < index &&
      t.head !== index &&
      t.upos === 'ADV' &&
      replacedWords.includes(t.exact.toLowerCase()),
  )

/** "A previous arrest", "a prior DUI": does the phrase say that the event was before the one that is told? */
export const isPrevious = (
  sentence: ParsedSentence,
  { index }: Token,
  previousWords: readonly string[],
): boolean =>
  childrenOf(sentence, index).some(
    (t) => hasRelation(t, 'amod') && previousWords.includes(t.exact.toLowerCase()),
  )

/** "Again urged calm": does an adverb of the trigger say that it was so before? */
export const isToldAgain = (
  sentence: ParsedSentence,
  { index }: Token,
  againWords: readonly string[],
): boolean => childrenOf(sentence, index).some((t) => againWords.includes(t.exact.toLowerCase()))

/** "If attacked", "should it fall": does a conjunction of the verb open a condition? */
export const isCondition = (
  sentence: ParsedSentence,
  { index }: Token,
  conditionWords: readonly string[],
): boolean =>
  childrenOf(sentence, index).some(
    (t) => t.deprel === 'mark' && conditionWords.includes(t.exact.toLowerCase()),
  )

/** Kinds of deeds that may be done again to others on one day. */
const DEEDS: ReadonlySet<string> = new Set(['attack', 'clash', 'detain'])

/** "The army also shelled the harbour": is the deed told beside another of its kind? What also came of a deed is a part of it. */
export const isAlsoDone = (
  sentence: ParsedSentence,
  { index, upos }: Token,
  { alsoWords }: { alsoWords: readonly string[] },
  kind: string,
): boolean =>
  upos === 'VERB' &&
  DEEDS.has(kind) &&
  childrenOf(sentence, index).some(
    (t) => t.deprel === 'advmod' && t.index < index && alsoWords.includes(t.exact.toLowerCase()),
  )

/** What sets an event apart from those told before. */
export interface ApartWords {
  setApartWords: readonly string[]
  otherWords: readonly string[]
  alsoWords: readonly string[]
}

/**
 * "In a separate attack, …", "Elsewhere, …", "Also on Friday, …", "another attack": do the words that open the sentence, or
 * those of the noun itself, say that this is another event than those told before?
 */
export function isSetApart(
  sentence: ParsedSentence,
  { index }: Token,
  { setApartWords, otherWords, alsoWords }: ApartWords,
): boolean {
  const { tokens } = sentence
  const says = ({ exact }: Token): boolean => setApartWords.includes(exact.toLowerCase())
  const [first, next] = tokens
  const comma = tokens.findIndex(({ exact }) => exact === ',')
  const opening =
    first?.upos === 'ADP' || first?.upos === 'ADV' ? tokens.slice(0, Math.min(comma, LONGEST_OPENING)) : []
  return (
    (comma > 0 && opening.some(says)) ||
    (alsoWords.includes(first?.exact.toLowerCase() ?? '') && next?.upos === 'ADP') ||
    childrenOf(sentence, index).some(
      (t) => hasRelation(t, 'amod', 'det') && (says(t) || otherWords.includes(t.exact.toLowerCase())),
    )
  )
}
/** More words than these are no mere opening. */
const LONGEST_OPENING = 6

const MOST_DAYS_OF_MONTH = 31

/** "Five people have died this winter", "the war has killed 8,000", "seven have died in fires": is it told what has come together by now? */
export const isTallied = (
  sentence: ParsedSentence,
  { index }: Token,
  date: string | null,
  {
    perfectAuxiliaries,
    longEvents,
    singleEvents,
  }: Record<'perfectAuxiliaries' | 'longEvents' | 'singleEvents', readonly string[]>,
): boolean => {
  const children = childrenOf(sentence, index)
  const isOfMonths = date !== null && (countDays(date) ?? Infinity) > MOST_DAYS_OF_MONTH
  const isOfMore = children.some(
    ({ deprel, lemma, xpos }) =>
      /^(?:nsubj|obl)/.test(deprel) &&
      (longEvents.includes(lemma.toLowerCase()) ||
        (xpos === 'NNS' && singleEvents.includes(lemma.toLowerCase()))),
  )
  return (
    (isOfMonths || (date === null && isOfMore)) &&
    children.some((t) => hasRelation(t, 'aux') && perfectAuxiliaries.includes(t.exact.toLowerCase()))
  )
}
