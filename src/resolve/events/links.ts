// Finds the words that link two events ("after", "in response to") and the word that they lead to.
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, hasRelation } from '../../text/tree.ts'

/** The places where the words of a link stand: indexes of their first and last token. */
export function findLink(sentence: ParsedSentence, words: readonly string[]): [number, number][] {
  const found: [number, number][] = []
  for (const token of sentence.tokens)
    if (words.every((word, i) => sentence.tokens[token.index + i]?.exact.toLowerCase() === word))
      found.push([token.index, token.index + words.length - 1])
  return found
}

/** "Following" as the verb of its clause links nothing: "the press is following the race". */
export const isMainVerb = (sentence: ParsedSentence, index: number): boolean =>
  sentence.tokens[index]!.upos === 'VERB' &&
  (!hasRelation(sentence.tokens[index]!, 'case', 'mark', 'acl', 'advcl') ||
    childrenOf(sentence, index).some((child) => hasRelation(child, 'aux', 'nsubj')))

/** The word that the link leads to: the one that the link's words hang on, or that hangs on its last ones. */
export function complementOf(sentence: ParsedSentence, first: number, last: number): Token | null {
  const isLink = (index: number) => first <= index && index <= last
  const governed = sentence.tokens.find(
    (token) =>
      token.index > last &&
      childrenOf(sentence, token.index).some(
        (child) => isLink(child.index) && ['case', 'mark'].includes(child.deprel),
      ),
  )
  if (governed) return governed
  return (
    sentence.tokens.find(
      (token) =>
        token.index > last && isLink(token.head) && /^(?:obj|nmod|obl|fixed|xcomp|ccomp)/.test(token.deprel),
    ) ?? null
  )
}
