// What the words of a description or pronoun tell of somebody: gender, number, age, how many.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { Mention } from '../../model/mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childWith } from '../../text/tree.ts'

export function readDescription(head: Token, words: ActorWords) {
  const lemma = head.lemma.toLowerCase()
  const described = words.nouns.get(lemma)
  const isMany =
    /^NNP?S$/.test(head.xpos) || (described?.isCollective === true && described.type === 'PERSON')
  return { gender: described?.gender ?? null, number: isMany ? ('many' as const) : ('one' as const) }
}

/** "a 66-year-old woman", "Mara Lindt, 66,", "66-year-old Mara Lindt". */
export function readAge(mention: Mention, sentence: ParsedSentence, words: ActorWords): number | null {
  if (mention.type !== 'PERSON' || mention.form === 'pronoun') return null
  const before = sentence.exact.slice(0, Math.max(0, mention.start - sentence.start))
  const said =
    mention.form === 'nominal'
      ? words.ageBefore.exec(mention.exact)
      : (words.ageAfter.exec(sentence.exact.slice(mention.end - sentence.start)) ??
        words.ageBeforeName.exec(before))
  return said ? Number(said[1]) : null
}

/** "23 divers", "two women": the number right before the noun and what narrows it. */
export function readCount(
  mention: Mention,
  sentence: ParsedSentence,
  head: Token,
  words: ActorWords,
): number | null {
  if (mention.form !== 'nominal' || mention.type !== 'PERSON') return null
  const number = childWith(sentence, head.index, 'nummod')
  if (!number || number.index > head.index || number.start < mention.start) return null
  const low = number.exact.toLowerCase()
  const value = /^\d{1,3}(?:,\d{3})*$/.test(low) ? Number(low.replaceAll(',', '')) : words.cardinals[low]
  return value !== undefined && value > 1 ? value : null
}

export function readPronoun(mention: Mention, words: ActorWords) {
  const pronoun = words.pronouns.get(mention.exact.toLowerCase())
  return { gender: pronoun?.gender ?? null, number: pronoun?.number ?? null }
}
