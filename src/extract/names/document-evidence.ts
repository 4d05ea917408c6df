// What the other places where a word stands in the document say about it: "said Marsh", "in Marsh", "Marsh Inc.".
import { Known } from '../../lang/shape/gazetteer.ts'
import type { NameWords } from '../../lang/shape/names.ts'
import { Case, type TokenFacts } from './token-facts.ts'

/** What was seen around a word somewhere in the document; one bit each. */
export const Seen = {
  titleBefore: 1,
  givenBefore: 2,
  sayingBeside: 4,
  placePreposition: 8,
  placeAfterComma: 16,
  organisationEndAfter: 32,
  articleBefore: 64,
  possessive: 128,
  lowerCase: 256,
  freeCapital: 512,
  initialBefore: 1024,
  ageAfter: 2048,
  relativeWho: 4096,
  inLongerName: 8192,
  inBrackets: 16384,
} as const

const PLACE = Known.country | Known.region | Known.bigCity | Known.area

/** Words of a document, as written, with bits of `Seen`. */
export type DocumentEvidence = ReadonlyMap<string, number>

function seenAround(sentence: readonly TokenFacts[], i: number, words: NameWords): number {
  const before = sentence[i - 1]
  const after = sentence[i + 1]
  const second = sentence[i + 2]
  let seen = 0
  if (before) {
    if (words.titles.has(before.lower)) seen |= Seen.titleBefore
    if (before.known & Known.given && before.isCapital) seen |= Seen.givenBefore
    if (words.saying.has(before.lower)) seen |= Seen.sayingBeside
    if (words.placePrepositions.has(before.lower)) seen |= Seen.placePreposition
    if (words.articles.has(before.lower)) seen |= Seen.articleBefore
    if (before.case === Case.initial) seen |= Seen.initialBefore
    if (before.text === '(' && after?.text === ')') seen |= Seen.inBrackets
    if (before.isCapital && !before.forced) seen |= Seen.inLongerName
  }
  if (after) {
    if (words.saying.has(after.lower)) seen |= Seen.sayingBeside
    if (words.organisationEnds.has(after.lower) && after.isCapital) seen |= Seen.organisationEndAfter
    if (after.text === "'s" || after.text === '’s') seen |= Seen.possessive
    if (after.isCapital) seen |= Seen.inLongerName
    if (after.text === ',' && second) {
      if (second.lower === 'who' || second.lower === 'whose') seen |= Seen.relativeWho
      if (/^\d\d$/.test(second.text)) seen |= Seen.ageAfter
      if (second.isCapital && second.known & PLACE) seen |= Seen.placeAfterComma
    }
  }
  return seen
}

/** Gathers the evidence for all words of a document that stand with a capital somewhere. */
export function gatherEvidence(
  sentences: readonly (readonly TokenFacts[])[],
  words: NameWords,
): DocumentEvidence {
  const evidence = new Map<string, number>()
  const lower = new Set<string>()
  for (const sentence of sentences)
    sentence.forEach((token, i) => {
      if (token.case === Case.lower) lower.add(token.lower)
      if (!token.isCapital) return
      const seen = seenAround(sentence, i, words) | (token.forced ? 0 : Seen.freeCapital)
      evidence.set(token.normal, (evidence.get(token.normal) ?? 0) | seen)
    })
  for (const [word, seen] of evidence)
    if (lower.has(word.toLowerCase())) evidence.set(word, seen | Seen.lowerCase)
  return evidence
}
