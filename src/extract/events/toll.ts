// How many a toll counts: "the toll from the flood rose to 53", "raising the toll to 53". The number stands with the verb and belongs to the dead.
import type { EventArgument } from '../../model/event-mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, childWith, hasRelation } from '../../text/tree.ts'
import { countsOf } from './count-arguments.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'
import type { Trigger } from './trigger.ts'

/** The rule of such nouns. */
export const TOLL = 'toll'

/** The rule of verbs that say how a toll grows. */
const VERB_OF_TOLL = 'verb-of-toll'

/** The number that a toll reaches; empty for any other noun, and where a verb tells no number. */
export const countOfToll = (sentence: ParsedSentence, noun: Token, lexicon: EventLexicon): EventArgument[] =>
  lexicon.has('tollNouns', lemmaOf(noun)) ? numberReached(sentence, noun, lexicon) : []

/** “The number of people killed”, “the number of dead”: does the word tell what befell those of whom there is a number? */
export const isNumbered = (
  sentence: ParsedSentence,
  { deprel, head }: Token,
  lexicon: EventLexicon,
): boolean => deprel === 'nmod' && lexicon.has('numberNouns', lemmaOf(sentence.tokens[head]!))

/** “The number of people killed rose to 14”: how many were killed; empty for a word that tells of nobody who is counted so. */
export function countOfDescribed(
  sentence: ParsedSentence,
  harm: Token,
  lexicon: EventLexicon,
): EventArgument[] {
  const above = sentence.tokens[harm.head]
  // “known to have died”
  const participle = hasRelation(harm, 'xcomp') && above?.xpos === 'VBN' ? above : harm
  const isParticiple = hasRelation(participle, 'acl') && participle.xpos === 'VBN'
  const people = isParticiple ? sentence.tokens[participle.head] : harm
  const number = people && sentence.tokens[people.head]
  const isCounted = people?.deprel === 'nmod' && (isParticiple || harm.upos !== 'VERB')
  return isCounted && number && lexicon.has('numberNouns', lemmaOf(number))
    ? numberReached(sentence, number, lexicon)
    : []
}

/** The same triggers; a verb by which a toll, or a number of people harmed, reaches another number tells no event besides the harm. */
export const tellTolls = (
  sentence: ParsedSentence,
  found: readonly Trigger[],
  lexicon: EventLexicon,
): Trigger[] =>
  found.map((trigger) => {
    const { token } = trigger
    const raised = token.upos === 'VERB' && childWith(sentence, token.index, 'obj')
    if (
      raised &&
      lexicon.has('tollRaisers', lemmaOf(token)) &&
      countOfToll(sentence, raised, lexicon).length > 0
    )
      return { ...trigger, rule: VERB_OF_TOLL }
    const subject = token.upos === 'VERB' && childWith(sentence, token.index, 'nsubj')
    if (!subject || !lexicon.has('tollVerbs', lemmaOf(token))) return trigger
    const isOfHarm = found.some(
      ({ token: harm, kind }) =>
        lexicon.has('harmKinds', kind) && countOfDescribed(sentence, harm, lexicon).length > 0,
    )
    const isToll =
      lexicon.has('tollNouns', lemmaOf(subject)) || (isOfHarm && lexicon.has('numberNouns', lemmaOf(subject)))
    return isToll ? { ...trigger, rule: VERB_OF_TOLL } : trigger
  })

/** “The army put the toll at seven”, “insurers put the damage at $4 million”: does the verb tell how much harm there was, and not who did it? */
export const isOnlyCounted = (
  sentence: ParsedSentence,
  noun: Token,
  verb: Token,
  lexicon: EventLexicon,
): boolean =>
  lexicon.has('tollNouns', lemmaOf(noun)) ||
  (lexicon.has('tollRaisers', lemmaOf(verb)) &&
    [verb, noun]
      .flatMap(({ index }) => childrenOf(sentence, index))
      .some(
        (child) =>
          childrenOf(sentence, child.index).some((word) => isGoal(word, lexicon)) &&
          (/^(?:NUM|SYM)$/.test(child.upos) || childWith(sentence, child.index, 'nummod') !== null),
      ))

/** The number that is told of the noun with its verb. */
function numberReached(sentence: ParsedSentence, noun: Token, lexicon: EventLexicon): EventArgument[] {
  const verb = sentence.tokens[noun.head]
  if (!verb) return []
  const isRaised = hasRelation(noun, 'obj') && lexicon.has('tollRaisers', lemmaOf(verb))
  if (!isRaised && !(hasRelation(noun, 'nsubj') && lexicon.has('tollVerbs', lemmaOf(verb)))) return []
  // “raising the toll from the blast to three”: the number may hang on what people died of
  const from = isRaised
    ? [verb, noun]
        .flatMap(({ index }) => childrenOf(sentence, index))
        .filter((child) => child.index > noun.index && hasRelation(child, 'nmod', 'obl'))
    : []
  const beside = [verb, ...(isRaised ? [noun] : []), ...from].flatMap(({ index }) =>
    childrenOf(sentence, index),
  )
  const reached = beside.filter(
    (child) =>
      child.index > verb.index &&
      (isRaised ? child.index > noun.index : true) &&
      ((!isRaised && hasRelation(child, 'obj')) ||
        (hasRelation(child, 'obl', 'nmod') &&
          childrenOf(sentence, child.index).some((word) => isGoal(word, lexicon)))),
  )
  return reached.flatMap((child) => countsOf(sentence, child, lexicon)).slice(0, 1)
}

/** "to 53", "at 53": a toll rises by or from a number as well. */
const isGoal = (word: Token, lexicon: EventLexicon): boolean =>
  word.deprel === 'case' && lexicon.has('goalPrepositions', lemmaOf(word))
