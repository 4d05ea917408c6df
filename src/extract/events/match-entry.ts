// Finds the entry of the event lexicon that a token and the words around it make.
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf } from '../../text/tree.ts'
import type { EventEntry } from './lexicon.ts'

/** So far behind its verb may the noun of a phrase stand: “placed opposition leader Ana Diaz under house arrest”. */
const FAR = 9

const SMALL = new Set(['ADP', 'PART', 'ADV', 'SCONJ'])

/** The dictionary form in lower case. */
export const lemmaOf = (token: Token): string => token.lemma.toLowerCase()

const isWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (lemmaOf(token) === word || token.exact.toLowerCase() === word)

/** Does a lone particle stand with the verb: beside it, or after a short object ("called it off")? */
function hasParticle(sentence: ParsedSentence, verb: Token, word: string): boolean {
  const [first, second] = sentence.tokens.slice(verb.index + 1, verb.index + 3)
  if (isWord(first, word)) return true
  if (isWord(second, word) && first?.upos === 'PRON') return true
  return childrenOf(sentence, verb.index).some(
    (child) => isWord(child, word) && child.deprel === 'compound:prt',
  )
}

/** Is the verb a participle that describes the word: "rockets fired"? */
const isDescribing = (sentence: ParsedSentence, verb: Token, word: string): boolean =>
  verb.xpos === 'VBN' && verb.deprel === 'acl' && isWord(sentence.tokens[verb.head], word)

/** Does the word stand with the verb: right after it, a noun that it governs, its doer aside, or describes as done, or the preposition of one? */
function standsWithVerb(sentence: ParsedSentence, verb: Token, word: string): boolean {
  if (hasParticle(sentence, verb, word)) return true
  if (isDescribing(sentence, verb, word)) return true
  return childrenOf(sentence, verb.index).some(
    (child) =>
      (isWord(child, word) && !SMALL.has(child.upos) && child.deprel !== 'nsubj') ||
      (child.deprel.startsWith('obl') &&
        child.index < verb.index + FAR &&
        childrenOf(sentence, child.index).some((small) => isWord(small, word) && small.deprel === 'case')),
  )
}

/** Does the word stand with the noun: just before it, or after it where the phrase has an "of", as in “the loss of at least 16 lives”? */
function standsWithNoun(sentence: ParsedSentence, noun: Token, word: string): boolean {
  const { index } = noun
  const near = [index - 1, index - 2, index + 1, index + 2].map((at) => sentence.tokens[at])
  return (
    near.some((token) => isWord(token, word)) ||
    childrenOf(sentence, index).some(
      (child) => isWord(child, word) && (child.index < index || child.deprel === 'nmod'),
    )
  )
}

/** The entry with most words that holds here, or null. `entries` are the ones of the token's dictionary form. */
export function matchEntry(
  sentence: ParsedSentence,
  token: Token,
  entries: readonly EventEntry[] | undefined,
  as: 'verb' | 'noun',
): EventEntry | null {
  return (
    entries?.find(({ others }) =>
      others.every((word) => standsWith(sentence, token, word, as, others.length)),
    ) ?? null
  )
}

function standsWith(
  sentence: ParsedSentence,
  token: Token,
  word: string,
  as: 'verb' | 'noun',
  count: number,
): boolean {
  if (as === 'noun') return standsWithNoun(sentence, token, word)
  const isNounOrMore =
    count > 1 ||
    isDescribing(sentence, token, word) ||
    childrenOf(sentence, token.index).some((child) => isWord(child, word) && !SMALL.has(child.upos))
  return isNounOrMore ? standsWithVerb(sentence, token, word) : hasParticle(sentence, token, word)
}
