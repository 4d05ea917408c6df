// Tells what is fired from whom it is fired at.
import type { EventArgument } from '../../model/event-mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, childWith, hasRelation, tokensIn, wordsBetween } from '../../text/tree.ts'
import { argumentsOf } from './argument.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'
import type { Trigger } from './trigger.ts'

/** “bullets at the crowd”, “fire on the crowd”: whom they were meant for. */
const isAimedAt = (sentence: ParsedSentence, token: Token, lexicon: EventLexicon): boolean =>
  childrenOf(sentence, token.index).some(
    (small) =>
      small.deprel === 'case' &&
      (lexicon.words.aimPreposition === lemmaOf(small) || lexicon.roles.get(lemmaOf(small)) === 'target'),
  )

/** "fired tear gas at the crowd": what is fired is what it is done with, not whom it is done to. */
export function withoutMissiles(
  sentence: ParsedSentence,
  all: readonly EventArgument[],
  { kind, words = [] }: Trigger,
  lexicon: EventLexicon,
): EventArgument[] {
  if (kind !== 'attack' || !words.some((word) => lexicon.has('missiles', word))) return [...all]
  return all.flatMap((argument): EventArgument[] => {
    const missile = tokensIn(sentence, argument).find((t) => lexicon.has('missiles', lemmaOf(t)))
    if (argument.role !== 'target' || !missile) return [argument]
    const aim = childrenOf(sentence, missile.index).find(
      (child) => hasRelation(child, 'nmod') && isAimedAt(sentence, child, lexicon),
    )
    const preposition = aim && childWith(sentence, aim.index, 'case')
    if (!preposition) return [{ ...argument, role: 'instrument' }]
    const first = tokensIn(sentence, argument)[0]!.index
    return [
      { ...wordsBetween(sentence, first, preposition.index - 1), role: 'instrument', mention: null },
      ...argumentsOf(sentence, aim, 'target', lexicon),
    ]
  })
}
