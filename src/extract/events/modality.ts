// Says whether the words report the event as fact, as still to come, or as possible.
import type { EventMention } from '../../model/event-mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, childWith, hasRelation } from '../../text/tree.ts'
import { hasFiniteVerb } from './headline.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'
import { isDenied, namesOf } from './polarity.ts'
import { isHeading } from '../../text/heading.ts'

type Modality = EventMention['modality']

/** What the auxiliaries, conjunctions and adverbs of the token itself say. */
function ownModality(sentence: ParsedSentence, token: Token, lexicon: EventLexicon): Modality | null {
  for (const child of childrenOf(sentence, token.index)) {
    const word = child.exact.toLowerCase()
    if (child.deprel === 'aux' && lexicon.has('futureAuxiliaries', word)) return 'expected'
    if (child.deprel === 'aux' && token.deprel === 'ccomp' && lexicon.has('reportedFutures', word))
      return 'expected'
    if (child.deprel === 'aux' && lexicon.has('possibleAuxiliaries', word)) return 'possible'
    if (child.deprel === 'mark' && lexicon.has('conditionWords', word)) return 'possible'
    if (hasRelation(child, 'advmod', 'amod') && lexicon.has('possibleWords', word)) return 'possible'
    if (child.deprel === 'amod' && lexicon.has('expectingWords', word)) return 'expected'
  }
  return null
}

/** What the word says that the token is the content of: "plans to strike", "fears of an attack", "urged restraint", "urged them to act". */
function modalityFrom(
  sentence: ParsedSentence,
  token: Token,
  head: Token,
  kind: string,
  lexicon: EventLexicon,
): Modality | null {
  const isTo =
    (token.upos === 'VERB' &&
      childrenOf(sentence, token.index).some(
        // “expected to close”: before an infinitive “to” is no preposition, whatever the tagger takes it for
        (child) => child.deprel === 'mark' && (child.xpos === 'TO' || token.xpos === 'VB'),
      )) ||
    // “is due to visit”: “to” is read as a part of “due to”
    (token.upos === 'VERB' && token.xpos === 'VB' && sentence.tokens[token.index - 1]?.xpos === 'TO')
  const isContent = hasRelation(token, 'xcomp', 'acl')
    ? isTo || token.xpos === 'VBG'
    : hasRelation(token, 'ccomp', 'obj', 'nmod', 'obl', 'nsubj:pass')
  if (!isContent || token.deprel === 'acl:relcl') return null
  if (hasRelation(token, 'obl', 'nmod')) {
    const preposition = childWith(sentence, token.index, 'case')
    if (!preposition || !lexicon.has('contentPrepositions', lemmaOf(preposition))) return null
  }
  const asked =
    hasRelation(token, 'acl') && hasRelation(head, 'obj', 'iobj') ? sentence.tokens[head.head] : null
  if (asked && lexicon.has('expectingWords', lemmaOf(asked))) return 'expected'
  const word = lemmaOf(head)
  if (isLeftOpen(sentence, head, lexicon) || (isTo && hasYetTo(sentence, token, head, lexicon)))
    return 'possible'
  if (hasRelation(token, 'nsubj:pass') && tellsOfAnother(sentence, head, lexicon)) return null
  if (hasRelation(token, 'nsubj:pass', 'obj') && wasPlanned(sentence, head, lexicon)) return 'possible'
  if (lexicon.has('facedKinds', kind) && lexicon.has('facingVerbs', word)) return null
  const form = head.exact.toLowerCase()
  if (lexicon.has('possibleWords', word) || lexicon.has('possibleWords', form)) return 'possible'
  if (hasRelation(token, 'ccomp', 'obj', 'nsubj:pass') && !lexicon.has('expectingObjects', word)) return null
  return lexicon.has('expectingWords', word) || lexicon.has('expectingWords', form) ? 'expected' : null
}

/** “Has until Friday to file a lawsuit”, “has ten days to appeal”: what there is time for has not come about. */
function hasYetTo(sentence: ParsedSentence, act: Token, head: Token, { words }: EventLexicon): boolean {
  // the parser may take the time for the verb
  const verb = head.upos === 'VERB' ? head : childWith(sentence, head.index, 'aux')
  return (
    act.deprel === 'xcomp' &&
    verb !== null &&
    /^VB[PZ]?$/.test(verb.xpos) &&
    words.perfectAuxiliaries.includes(lemmaOf(verb))
  )
}

/** “Has not ruled out arson”: what is not excluded may have been. */
const isLeftOpen = (sentence: ParsedSentence, verb: Token, lexicon: EventLexicon): boolean =>
  namesOf(sentence, verb).some((name) => lexicon.has('excludingVerbs', name)) &&
  isDenied(sentence, verb, lexicon)

/** “The inquiry is expected to report”: the report is to come and not the inquiry; one “expected to begin” is to come itself. */
function tellsOfAnother(sentence: ParsedSentence, verb: Token, lexicon: EventLexicon): boolean {
  const act = childWith(sentence, verb.index, 'xcomp')
  return (
    act !== null &&
    act.upos === 'VERB' &&
    !childWith(sentence, act.index, 'aux:pass') &&
    !lexicon.has('happenVerbs', lemmaOf(act))
  )
}

/** “An attack had been planned”: what was to come before another time in the past may never have come. */
const wasPlanned = (sentence: ParsedSentence, verb: Token, lexicon: EventLexicon): boolean =>
  lexicon.has('expectingObjects', lemmaOf(verb)) &&
  childrenOf(sentence, verb.index).some(
    ({ deprel, xpos, lemma }) =>
      deprel === 'aux' && xpos === 'VBD' && lexicon.words.perfectAuxiliaries.includes(lemma),
  )

/** Is an object spoken of as new to the reader, so that it comes about only with its verb? */
const isIndefinite = (sentence: ParsedSentence, noun: Token, lexicon: EventLexicon): boolean =>
  !childrenOf(sentence, noun.index).some(
    (child) => hasRelation(child, 'nmod:poss') || lexicon.has('definiteWords', child.exact.toLowerCase()),
  )

/** May what is said of `head` hold for the token, too? */
function passesOn(
  sentence: ParsedSentence,
  token: Token,
  head: Token,
  carrier: Token | null,
  lexicon: EventLexicon,
): boolean {
  if (head === carrier) return true
  if (hasRelation(token, 'xcomp', 'ccomp')) return true
  if (token.deprel === 'conj')
    return token.upos === head.upos && !childWith(sentence, token.index, 'nsubj', 'aux')
  if (hasRelation(token, 'advcl'))
    return token.xpos === 'VBG' && !childWith(sentence, token.index, 'nsubj', 'mark')
  return hasRelation(token, 'obj') && head.upos === 'VERB' && isIndefinite(sentence, token, lexicon)
}

/** A finite verb in the past that is no content of another verb stands for itself. */
const isToldAsPast = (token: Token): boolean => token.xpos === 'VBD' && !hasRelation(token, 'ccomp', 'xcomp')

/** “The ministers are to meet”: “be” right before the “to” of an infinitive says what is due. */
const isDue = (sentence: ParsedSentence, token: Token): boolean => {
  const to = childrenOf(sentence, token.index).find(({ deprel, xpos }) => deprel === 'mark' && xpos === 'TO')
  const be = to && sentence.tokens[to.index - 1]
  return be?.deprel === 'cop' && be.head === token.index
}

/** "Council to meet on Monday": the infinitive of a heading, which spares the verb that it hangs on. */
const isDueInHeading = (sentence: ParsedSentence, token: Token): boolean =>
  token.upos === 'VERB' && (opensHeading(sentence, token) || isOnlyVerb(sentence, token))

const isOnlyVerb = (sentence: ParsedSentence, token: Token): boolean =>
  !hasFiniteVerb(sentence) &&
  childrenOf(sentence, token.index).some((child) => child.deprel === 'mark' && child.xpos === 'TO') &&
  (token.head < 0 ||
    (/^(?:NOUN|PROPN)$/.test(sentence.tokens[token.head]!.upos) && sentence.tokens[token.head]!.head < 0))

/** “Council to raise taxes as mayor quits”: right behind the noun phrase that opens a heading, “to” says what is due. */
function opensHeading(sentence: ParsedSentence, token: Token): boolean {
  const { tokens } = sentence
  const to = tokens[token.index - 1]
  if (!isHeading(sentence) || to?.xpos !== 'TO' || to.index === 0) return false
  return tokens.slice(0, to.index).every(({ upos }) => /^(?:NOUN|PROPN|ADJ|DET|NUM|PART)$/.test(upos))
}

/**
 * Reads the modality of an event from its own words, then from those that it depends on, nearest first. What is told in the
 * past is never still to come.
 */
export function modalityOf(
  sentence: ParsedSentence,
  token: Token,
  carrier: Token | null,
  kind: string,
  lexicon: EventLexicon,
): Modality {
  if (isDueInHeading(sentence, token) || isDue(sentence, token)) return 'expected'
  const found = climb(sentence, token, carrier, kind, lexicon)
  return token.xpos === 'VBD' && found === 'expected' ? 'asserted' : found
}

function climb(
  sentence: ParsedSentence,
  token: Token,
  carrier: Token | null,
  kind: string,
  lexicon: EventLexicon,
): Modality {
  let at = token
  for (let depth = 0; depth < 8; depth++) {
    const own = ownModality(sentence, at, lexicon)
    if (own) return own
    if (isToldAsPast(at)) break
    const head = carrier && at === token ? carrier : sentence.tokens[at.head]
    if (!head || head === at) break
    const given = modalityFrom(sentence, at, head, kind, lexicon)
    if (given) return given
    if (
      hasRelation(at, 'advcl') &&
      at.upos === 'VERB' &&
      childrenOf(sentence, at.index).some((child) => child.xpos === 'TO')
    )
      return 'expected'
    if (!passesOn(sentence, at, head, carrier, lexicon)) return 'asserted'
    at = head
  }
  return isQuestion(sentence, at) ? 'possible' : 'asserted'
}

/** Does the sentence of this main verb end with a question mark? */
const isQuestion = (sentence: ParsedSentence, root: Token): boolean =>
  root.deprel === 'root' && sentence.tokens.slice(-3).some((token) => token.exact === '?')
