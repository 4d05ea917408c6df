// Finds the entry of the event lexicon that a token and the words around it make.
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf } from '../../text/tree.ts'
import type { EventEntry } from './lexicon.ts'

const SMALL = new Set(['ADP', 'PART', 'ADV', 'SCONJ'])

/** The dictionary form in lower case. */
export const lemmaOf = (token: Token): string => token.lemma.toLowerCase()

const isWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (lemmaOf(token) === word || token.exact.toLowerCase() === word)

/** Does the word stand with the verb: a particle beside it, or a noun that it governs? */
function standsWithVerb(sentence: ParsedSentence, verb: Token, word: string): boolean {
  const next = sentence.tokens.slice(verb.index + 1, verb.index + 4)
  if (isWord(next[0], word) || (isWord(next[1], word) && next[1]?.upos !== 'VERB')) return true
  return childrenOf(sentence, verb.index).some(
    (child) =>
      (isWord(child, word) && !(SMALL.has(child.upos) && child.index > verb.index + 4)) ||
      (child.deprel.startsWith('obl') &&
        child.index < verb.index + 6 &&
        childrenOf(sentence, child.index).some(
          (small) => isWord(small, word) && small.deprel === 'case' && small.index <= verb.index + 3,
        )),
  )
}

/** Does the word stand with the noun: just before it, or after it where the phrase has an "of"? */
function standsWithNoun(sentence: ParsedSentence, noun: Token, word: string): boolean {
  const { index } = noun
  const near = [index - 1, index - 2, index + 1, index + 2].map((at) => sentence.tokens[at])
  return (
    near.some((token) => isWord(token, word)) ||
    childrenOf(sentence, index).some((child) => child.index < index && isWord(child, word))
  )
}

/** The entry with most words that holds here, or null. `entries` are the ones of the token's dictionary form. */
export function matchEntry(
  sentence: ParsedSentence,
  token: Token,
  entries: readonly EventEntry[] | undefined,
  as: 'verb' | 'noun',
): EventEntry | null {
  const stands = as === 'verb' ? standsWithVerb : standsWithNoun
  return entries?.find(({ others }) => others.every((word) => stands(sentence, token, word))) ?? null
}
