// Reads how many an event concerns: the number before the noun of a participant ("more than 300 people").
import type { EventArgument } from '../../model/event-mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'
import { childrenOf, hasRelation, subtreeSpan } from '../../text/tree.ts'

/** "the 2014 Games", "the 2007 ceremony": four digits before a name or a singular noun are a year. */
const isYear = (number: Token, { xpos }: Token): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(number.exact) && xpos !== 'NNS'

/** “A 24-year-old student”: a number with a word joined to it measures, and does not count. */
const AGE = /\p{N}-\p{L}/u

/** “Twelve soldiers and three civilians”, “two guards and a student”: each has a number of its own, and neither is that of all. */
const isOneOfSeveral = (sentence: ParsedSentence, participant: Token, lexicon: EventLexicon): boolean =>
  childrenOf(sentence, participant.index).some(
    (other) =>
      hasRelation(other, 'conj') &&
      /^(?:NOUN|PROPN|NUM)$/.test(other.upos) &&
      childrenOf(sentence, other.index).some(
        (child) =>
          child.index < other.index &&
          (hasRelation(child, 'nummod') ||
            lexicon.has('countWords', lemmaOf(child)) ||
            (other.xpos === 'NN' && hasRelation(child, 'det', 'nmod:poss'))),
      ),
  )

/** The counts of a participant; the participant itself when it is a bare number ("killed 40"); none of several that are counted apart. */
export function countsOf(
  sentence: ParsedSentence,
  participant: Token,
  lexicon: EventLexicon,
): EventArgument[] {
  if (isOneOfSeveral(sentence, participant, lexicon)) return []
  const numbers = childrenOf(sentence, participant.index).filter(
    (child) =>
      (child.deprel === 'nummod' || lexicon.has('countWords', lemmaOf(child))) &&
      child.index < participant.index &&
      !isYear(child, participant) &&
      !AGE.test(child.exact),
  )
  if (participant.upos === 'NUM') numbers.push(participant)
  return numbers.slice(0, 1).map((number) => ({
    ...(number === participant
      ? { start: number.start, end: number.end, exact: number.exact }
      : subtreeSpan(sentence, number.index)),
    role: 'count',
    mention: null,
  }))
}
