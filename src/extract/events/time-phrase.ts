// Tells a stretch of time ("on Friday", "in 2003", "last week") from a place or a party.
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, hasRelation } from '../../text/tree.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'

const YEAR_OR_CLOCK = /^(?:1[5-9]|20)\d\d$|^\d{1,2}:\d\d/

/** “For an end to the war”: the end is what is called for. */
const isTopic = (sentence: ParsedSentence, token: Token, lexicon: EventLexicon): boolean =>
  childrenOf(sentence, token.index).some(
    (child) => child.deprel === 'case' && lexicon.roles.get(lemmaOf(child)) === 'topic',
  )

/** Is the phrase around this word a stretch of time? */
export function isTimePhrase(sentence: ParsedSentence, token: Token, lexicon: EventLexicon): boolean {
  const isTimeNoun = (word: Token) =>
    !lexicon.has('capitalTimes', word.exact) &&
    (lexicon.has('timeNouns', lemmaOf(word)) || lexicon.has('timeNouns', word.exact.toLowerCase()))
  const parts = childrenOf(sentence, token.index).filter((child) =>
    hasRelation(child, 'flat', 'compound', 'nummod', 'nmod'),
  )
  if (lexicon.has('edgeNouns', lemmaOf(token)) && isTopic(sentence, token, lexicon)) return false
  if (token.upos === 'NUM') return YEAR_OR_CLOCK.test(token.exact) || parts.some(isTimeNoun)
  if (isNewspaper(token)) return false
  return isTimeNoun(token) && !parts.some((part) => hasRelation(part, 'flat') && part.upos === 'PROPN')
}

/** The Financial Times: a capital and a plural, which no day or month of a sentence has. */
const isNewspaper = ({ exact, xpos, index }: Token): boolean =>
  index > 0 && /^NNP?S$/.test(xpos) && /^\p{Lu}/u.test(exact)
