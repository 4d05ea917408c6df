// What the head noun of a phrase describes: a person, an organisation, a place, or nothing of interest.
import type { ActorWords, DescribingNoun } from '../../lang/shape/actors.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'

/** Relations by which a noun only narrows another word, or repeats it. */
const INNER =
  /^(?:compound|amod|flat|fixed|goeswith|nmod:desc|nummod|det|case|discourse|reparandum|vocative|list)/

/** Dictionary form and tag in agreement: a noun that may head a phrase of its own. */
export const mayHeadPhrase = (token: Token): boolean =>
  (token.upos === 'NOUN' || token.upos === 'PROPN' || /^NN/.test(token.xpos)) && !INNER.test(token.deprel)

/** What a noun describes, together with the word before it where that is needed ("security forces"); null for other nouns. */
export function describedBy(sentence: ParsedSentence, head: Token, words: ActorWords): DescribingNoun | null {
  const lemma = head.lemma.toLowerCase()
  const before = sentence.tokens[head.index - 1]
  const hyphened = lemma.replace(/^.*[a-z]-(?=[a-z]{3})/, '')
  return (
    (before && words.compounds.get(`${before.exact.toLowerCase()} ${lemma}`)) ??
    words.nouns.get(lemma) ??
    words.nouns.get(head.exact.toLowerCase()) ??
    words.nouns.get(hyphened) ??
    null
  )
}
