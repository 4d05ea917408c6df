// Says whether the words rank or evaluate the event: "the worst flood since", "a senseless attack".
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, hasRelation } from '../../text/tree.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'

const isSuperlative = (token: Token): boolean => /^(?:JJS|RBS)$/.test(token.xpos)

/** Does a superlative or an evaluating adjective describe the trigger? */
export function isJudged(sentence: ParsedSentence, trigger: Token, lexicon: EventLexicon): boolean {
  return childrenOf(sentence, trigger.index).some((child) => {
    if (!hasRelation(child, 'amod', 'advmod') || isNumberPart(child)) return false
    const words = [
      child,
      ...childrenOf(sentence, child.index).filter((word) => hasRelation(word, 'advmod', 'conj')),
    ]
    return words.some((word) => isSuperlative(word) || lexicon.has('judgementWords', lemmaOf(word)))
  })
}

/** "at least", "at most" before a number rank nothing. */
const isNumberPart = (token: Token): boolean => token.upos === 'NUM'
