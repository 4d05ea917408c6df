// Says whether the words deny the event.
import type { ParsedSentence, Token } from '../../model/token.ts'
import { subjectOf } from '../../text/clause.ts'
import { childrenOf, hasRelation } from '../../text/tree.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'

/** Does a word that hangs on the token deny it: "not", "never", "no", "without"? */
export function isDenied(sentence: ParsedSentence, token: Token, lexicon: EventLexicon): boolean {
  const isNegation = (word: Token) =>
    lexicon.has('negations', word.exact.toLowerCase()) &&
    hasRelation(word, 'advmod', 'det', 'mark', 'case', 'cc:preconj', 'neg')
  if (childrenOf(sentence, token.index).some(isNegation)) return true
  const subject = subjectOf(sentence, token.index, true)
  if (!subject || token.upos !== 'VERB') return false
  // “… and said nothing,” its partner said: what closes a quotation is denied by no word inside
  if (sentence.tokens.slice(subject.index, token.index).some((between) => /^["“”]$/.test(between.exact)))
    return false
  return (
    lexicon.has('negations', lemmaOf(subject)) ||
    childrenOf(sentence, subject.index).some(
      (child) => hasRelation(child, 'det', 'cc:preconj') && isNegation(child),
    )
  )
}

/** The dictionary form of a word, and with its particle: "call", "call off". */
export const namesOf = (sentence: ParsedSentence, word: Token): string[] => [
  lemmaOf(word),
  ...childrenOf(sentence, word.index)
    .filter(({ deprel }) => deprel === 'compound:prt')
    .map((particle) => `${lemmaOf(word)} ${lemmaOf(particle)}`),
]

/**
 * Is it what somebody denies, by a verb that disputes what is claimed: "denied bombing", "dismissed reports of a blast", "rejected the
 * claim that it had fired"?
 */
function isDisputed(sentence: ParsedSentence, token: Token, lexicon: EventLexicon): boolean {
  const head = sentence.tokens[token.head]
  if (!head || head.index > token.index || hasRelation(token, 'conj')) return false
  const claim = [head, ...childrenOf(sentence, head.index)].find(
    (noun) => noun.index < token.index && noun.upos === 'NOUN' && lexicon.has('claimNouns', lemmaOf(noun)),
  )
  const isGerund = token.xpos === 'VBG' && hasRelation(token, 'xcomp', 'advcl')
  const verb = claim ? (claim === head ? sentence.tokens[claim.head] : head) : isGerund ? head : undefined
  if (!verb || !lexicon.has('disputingVerbs', lemmaOf(verb)) || isDenied(sentence, verb, lexicon))
    return false
  if (claim && !hasRelation(claim, 'obj', 'nsubj:pass', 'obl')) return false
  return !sentence.tokens.slice(verb.index, token.index).some(({ exact }) => /^[,;]$/.test(exact))
}

/**
 * Whether the event is denied: by a word on it or its light verb, or by the word it depends on ("failed to agree",
 * "denied the attack").
 */
export function isNegative(
  sentence: ParsedSentence,
  token: Token,
  carrier: Token | null,
  lexicon: EventLexicon,
  depth = 0,
): boolean {
  if (isDenied(sentence, token, lexicon) || isDisputed(sentence, token, lexicon)) return true
  if (lexicon.has('deniedStates', lemmaOf(token))) return true
  if (carrier && carrier.head !== token.index) return isNegative(sentence, carrier, null, lexicon, depth + 1)
  const head = sentence.tokens[token.head]
  if (!head || depth > 6) return false
  if (hasRelation(token, 'nmod') && lexicon.has('reportNouns', lemmaOf(head)))
    return isDenied(sentence, head, lexicon)
  if (hasRelation(token, 'amod', 'nmod', 'obl', 'advcl', 'acl:relcl', 'nsubj', 'parataxis', 'conj', 'appos'))
    return false
  if (!hasRelation(token, 'xcomp', 'ccomp', 'obj', 'acl', 'nsubj:pass')) return false
  const denies = namesOf(sentence, head).some((name) => lexicon.has('negatingWords', name))
  if (denies) return !isDenied(sentence, head, lexicon)
  return hasRelation(token, 'xcomp') && isDenied(sentence, head, lexicon)
}
