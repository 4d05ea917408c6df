// Says whether an adjective reports an event as the state that it left: "dozens are dead", "left three injured".
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childWith, hasRelation } from '../../text/tree.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'
import { isNumbered } from './toll.ts'
import type { Trigger } from './trigger.ts'

/** The trigger that a predicate adjective is, or null. */
export function adjectiveTrigger(
  sentence: ParsedSentence,
  token: Token,
  lexicon: EventLexicon,
): Trigger | null {
  if (token.upos !== 'ADJ') return null
  const kind = lexicon.adjectives.get(lemmaOf(token)) ?? lexicon.adjectives.get(token.exact.toLowerCase())
  if (kind === undefined) return null
  const isPredicate =
    childWith(sentence, token.index, 'cop', 'nsubj') !== null ||
    hasRelation(token, 'xcomp', 'root', 'acl', 'conj', 'ccomp', 'advcl') ||
    isNumbered(sentence, token, lexicon)
  return isPredicate ? { token, kind, carrier: null, rule: 'adjective' } : null
}
