// What an amount counts or measures, read off the sentence's tree.
import type { ParsedSentence } from '../../model/token.ts'
import { childWith, hasRelation, tokensIn } from '../../text/tree.ts'

/**
 * The words for what is counted: the noun phrase behind the number ("armed men"), the noun behind "of" ("tonnes of
 * rice"), or, where the number stands alone, what befell the counted ("were injured" gives "injured"). Null when none.
 */
export function countedBy(sentence: ParsedSentence, span: { start: number; end: number }): string | null {
  const { tokens } = sentence
  const inside = tokensIn(sentence, span)
  const last = inside.at(-1)
  if (!last) return null
  const behind = (head: number): string | null => {
    const from = tokens.find(({ start }) => start >= span.end)
    if (!from || head < from.index) return null
    const first = /^of$/i.test(from.exact) ? from.index + 1 : from.index
    if (first > head) return null
    return sentence.exact.slice(tokens[first]!.start - sentence.start, tokens[head]!.end - sentence.start)
  }
  for (const token of inside) {
    const head = tokens[token.head]
    if (
      head &&
      head.start >= span.end &&
      hasRelation(token, 'nummod', 'amod', 'det', 'compound', 'advmod') &&
      isNoun(head.upos)
    )
      return behind(head.index)
    const complement = childWith(sentence, token.index, 'nmod')
    if (complement && complement.start >= span.end && isNoun(complement.upos)) return behind(complement.index)
  }
  const next = tokens[last.index + 1]
  if (next && isNoun(next.upos)) return next.exact
  for (const token of inside) {
    const head = tokens[token.head]
    if (head && head.start >= span.end && hasRelation(token, 'nsubj')) return head.exact
  }
  return next && /^VB[ND]$|^JJ$/.test(next.xpos) ? next.exact : null
}

const isNoun = (upos: string): boolean => upos === 'NOUN' || upos === 'PROPN'
