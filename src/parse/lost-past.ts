// Sentences without a finite verb, where a past form was taken for a participle: “Shares today dropped by a third.”
import type { NewsGrammarWords } from '../lang/shape/news-grammar.ts'
import { knownKind } from './known-words.ts'
import { lemmaByRule } from './lemma.ts'
import type { ReadWord } from './read-words.ts'

/** A shorter row is a caption or a cry. */
const FEWEST = 4

/** The index of the first word of a sentence without a finite verb that may be its verb, -1 where none may. */
export function lostPast(words: readonly ReadWord[], news: NewsGrammarWords): number {
  if (words.length < FEWEST || !isFull(words) || words.some(isFinite)) return -1
  return words.findIndex((_, i) => mayBePast(words, i, news))
}

const isFinite = ({ xpos }: ReadWord): boolean => /^(?:VB[DPZ]|MD)$/.test(xpos)

/** Does it end as a sentence does? */
const isFull = (words: readonly ReadWord[]): boolean =>
  /^[.!?]$/.test(words.findLast(({ exact }) => !/^["'”’»)]$/.test(exact))?.exact ?? '')

function mayBePast(
  words: readonly ReadWord[],
  at: number,
  { undergoneVerbs, pastEnding }: NewsGrammarWords,
): boolean {
  const { exact, xpos } = words[at]!
  const [before, next] = [words[at - 1], words[at + 1]]
  const lower = exact.toLowerCase()
  if (!/^(?:VBN|JJ)$/.test(xpos) || lower !== exact) return false
  if (!lower.endsWith(pastEnding) && !/Past/.test(knownKind(lower))) return false
  if (!before || !/^(?:NNP?S?|PRP|CD|RB)$/.test(before.xpos)) return false
  // “A bridge destroyed in the flood.”: below a picture a verb that needs an object and has none is a participle
  return (
    !undergoneVerbs.has(lemmaByRule(lower, 'VERB', 'VBD')) ||
    /^(?:DT|PRP\$?|NNP?S?|CD|JJ)$/.test(next?.xpos ?? '')
  )
}
