// A noun with the name of what it speaks of behind it: "the city of Graz". Words that lie in each other, and yet are one.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { Reference } from './reference.ts'

/** Does the noun of a kind of place stand before "of" and this name? "The mayor of Graz" and "the capital of Chile" do not. */
export function isNamedBehind(noun: Reference, name: Reference, words: ActorWords): boolean {
  if (noun.mention.form !== 'nominal' || name.mention.form !== 'name') return false
  if (!noun.isDefinite || noun.number !== 'one' || !/^(?:GPE|LOC)$/.test(name.mention.type)) return false
  const lemma = noun.head.lemma.toLowerCase()
  if (!words.placeNouns.has(lemma) && !words.countryNouns.has(lemma)) return false
  const between = noun.sentence.exact.slice(
    noun.head.end - noun.sentence.start,
    Math.max(0, name.mention.start - noun.sentence.start),
  )
  return between.trim().toLowerCase() === words.partWord
}
