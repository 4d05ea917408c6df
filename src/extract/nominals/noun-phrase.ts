// The words of a description: its head noun with what stands before it, and a following "of …".
import type { Span } from '../../model/span.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childWith, childrenOf, hasRelation, subtreeOf, wordsBetween } from '../../text/tree.ts'

/** Relations of words that stand before their noun. */
const BEFORE = ['det', 'amod', 'compound', 'nummod', 'nmod:poss', 'nmod:desc', 'flat']

/** The longest "of …" that is still part of a description, in words. */
const LONGEST = 12

/** Does the word belong to the noun phrase that goes on after it? Relations count, not governors: these are often wrong. */
function standsBefore(token: Token, next: Token): boolean {
  if (token.xpos === 'POS' || token.xpos === 'HYPH') return true
  if (token.upos === 'PUNCT' || token.upos === 'ADP') return false
  if (/^VB/.test(token.xpos))
    return hasRelation(token, 'amod') && !/^(?:DT|CD|IN|PRP\$|RB|JJR)$/.test(next.xpos)
  return hasRelation(token, ...BEFORE)
}

function firstOf(sentence: ParsedSentence, head: number): number {
  let first = head
  while (first > 0 && standsBefore(sentence.tokens[first - 1]!, sentence.tokens[first]!)) {
    first--
    const { xpos } = sentence.tokens[first]!
    if (xpos === 'DT' && sentence.tokens[first - 1]?.xpos !== 'PDT') break
  }
  while (first < head && /^(?:POS|HYPH)$/.test(sentence.tokens[first]!.xpos)) first++
  return first
}

/** The last word of an "of …" that follows the noun without a break. */
function lastOf(sentence: ParsedSentence, head: number, partWord: string): number {
  const of = childrenOf(sentence, head).find(
    (child) =>
      hasRelation(child, 'nmod') &&
      childWith(sentence, child.index, 'case')?.exact.toLowerCase() === partWord,
  )
  if (!of) return head
  const inside = new Set(subtreeOf(sentence, of.index, ['acl', 'appos', 'parataxis', 'advcl', 'obl']))
  let last = head
  while (inside.has(last + 1) && !/^[,;:()–—"“”]$/.test(sentence.tokens[last + 1]!.exact)) last++
  return last >= of.index && last - head <= LONGEST ? last : head
}

/** From the first to the last word of the description around its head; `partWord` is the language's "of". */
export function nounPhrase(sentence: ParsedSentence, head: number, partWord: string): Span {
  return wordsBetween(sentence, firstOf(sentence, head), lastOf(sentence, head, partWord))
}
