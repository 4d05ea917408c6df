// Ranks: "the worst", "one of the deadliest", "the most serious": a judgement with nothing counted.
import type { QuantityWords } from '../../lang/shape/quantities.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { hasRelation } from '../../text/tree.ts'

/** The words of a rank, as token indexes (end not included). */
export interface Rank {
  start: number
  end: number
  /** Index of the noun that is ranked, -1 when there is none. */
  noun: number
}

/** Superlatives with an article before them that describe a noun; those that only say "most" or "latest" are left out. */
export function findRanks(sentence: ParsedSentence, words: QuantityWords): Rank[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at): Rank[] => {
    const word = token.exact.toLowerCase()
    const next = tokens[at + 1]
    const isPair = words.most.includes(word) && next?.xpos === 'JJ'
    const isOne = token.xpos === 'JJS' && !words.notRanks.includes(word)
    if (!isPair && !isOne) return []
    const adjective = isPair ? next! : token
    const noun = tokens[adjective.head]
    if (!noun || noun.index <= adjective.index || !hasRelation(adjective, 'amod')) return []
    if (words.notRanked.includes(noun.exact.toLowerCase())) return []
    let start = at
    while (
      start > 0 &&
      /^(?:RB|CD|JJ)$/.test(tokens[start - 1]!.xpos) &&
      tokens[start - 1]!.head === adjective.index
    )
      start--
    if (!words.classes.the.includes(tokens[start - 1]?.exact.toLowerCase() ?? '')) return []
    start--
    const isOneOf = isWord(tokens[start - 1], words.classes.of) && isWord(tokens[start - 2], words.oneOf)
    return [{ start: isOneOf ? start - 2 : start, end: adjective.index + 1, noun: noun.index }]
  })
}

const isWord = (token: Token | undefined, list: string[]): boolean =>
  token !== undefined && list.includes(token.exact.toLowerCase())
