// Reads who takes part in an event that a verb reports.
import type { EventArgument, Role } from '../../model/event-mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { isPassive } from '../../text/clause.ts'
import { ancestorsOf, childrenOf, childWith, hasRelation } from '../../text/tree.ts'
import { argumentsOf, isEmptyWord } from './argument.ts'
import { countsOf } from './count-arguments.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'
import { doerOf, isEventNoun, undergoerOf } from './participants.ts'
import { argumentsBeside, meansBeside, placeBeforeWhere, prepositionArguments } from './prepositions.ts'
import { isTimePhrase } from './time-phrase.ts'
import { countOfDescribed } from './toll.ts'
import { isHeading } from '../../text/heading.ts'

/** The kind whose verbs tell of their subject only, in a clause about it too: “the miners who died”. */
const DEATH = 'die'
const THROUGH_EVENTS = new Set(['conflict', 'disaster', 'health'])

/**
 * What the subject of a verb is in the event: its agent, or the one it happened to ("is dead"). An event as the subject
 * ("the blast killed ten") is the instrument, or none where events have no instruments.
 */
function subjectRole(
  sentence: ParsedSentence,
  token: Token,
  trigger: Token,
  kind: string,
  lexicon: EventLexicon,
): Role | null {
  if (trigger.upos === 'ADJ') return 'target'
  if (!isEventNoun(sentence, token, lexicon)) return 'agent'
  return isHarm(kind, lexicon) ? 'instrument' : null
}

const isHarm = (kind: string, lexicon: EventLexicon): boolean =>
  THROUGH_EVENTS.has(lexicon.kinds.get(kind)?.family ?? '')

/**
 * Who does it. In "the attack on a convoy in the north that killed ten" it is the attack, whatever noun stands before "that";
 * "after shooting Doe, Roe said Poe had fled" leaves open who shot.
 */
function actingIn(sentence: ParsedSentence, verb: Token, kind: string, lexicon: EventLexicon): Token | null {
  const found = doerOf(sentence, verb, lexicon)
  if (!isHarm(kind, lexicon) || isPassive(sentence, verb.index)) return found
  const noun = describedBy(sentence, verb)
  const event =
    noun && [noun, ...ancestorsOf(sentence, noun.index)].find((t) => isEventNoun(sentence, t, lexicon))
  if (event && event.index < verb.index) return event
  return isBeforeSpeechOfAnother(sentence, verb) ? null : found
}

/** The noun right before the “that” or “which” of the clause, though the clause may be said of one further up; not before “who”. */
function describedBy(sentence: ParsedSentence, verb: Token): Token | null {
  const pronoun = childWith(sentence, verb.index, 'nsubj')
  if (!verb.deprel.endsWith(':relcl') || !pronoun || pronoun.xpos !== 'WDT') return null
  const before = sentence.tokens[pronoun.index - 1]
  return (before?.exact === ',' ? sentence.tokens[pronoun.index - 2] : before) ?? null
}

/** Does the clause stand before a verb that says what another did? */
function isBeforeSpeechOfAnother(sentence: ParsedSentence, verb: Token): boolean {
  const head = sentence.tokens[verb.head]
  if (verb.xpos !== 'VBG' || !hasRelation(verb, 'advcl') || !head || head.index < verb.index) return false
  const said = childWith(sentence, head.index, 'ccomp')
  return said !== null && /^(?:PROPN|PRON)$/.test(childWith(sentence, said.index, 'nsubj')?.upos ?? '')
}

/** "Diaz elected mayor": a heading spares "was", and the bare noun after the participle is what somebody was made. */
function isReducedPassive(
  sentence: ParsedSentence,
  verb: Token,
  patient: Token,
  lexicon: EventLexicon,
): boolean {
  return (
    isHeading(sentence) &&
    /^VB[DN]$/.test(verb.xpos) &&
    lexicon.has('namingVerbs', lemmaOf(verb)) &&
    patient.index === verb.index + 1 &&
    patient.xpos === 'NN'
  )
}

/** “The firm sold for $4bn”, in a heading “Firm sold to rival”: what is sold stands before the verb, as it does in a passive. */
const isSold = (sentence: ParsedSentence, verb: Token, lexicon: EventLexicon): boolean =>
  lexicon.has('soldVerbs', lemmaOf(verb)) &&
  /^VB[DN]$/.test(verb.xpos) &&
  childrenOf(sentence, verb.index).some((child) => {
    const preposition = hasRelation(child, 'obl') ? childWith(sentence, child.index, 'case') : null
    return (
      preposition !== null &&
      (sentence.section === 'headline' || childWith(sentence, child.index, 'nummod') !== null) &&
      lexicon.has('salePrepositions', lemmaOf(preposition))
    )
  })

/** “Fined the bank 30 million pounds”: the bank is what it is done to, and the sum how much. */
function payerOf(sentence: ParsedSentence, verb: Token, kind: string, lexicon: EventLexicon): Token | null {
  const sum = childWith(sentence, verb.index, 'obj')
  const payer = childWith(sentence, verb.index, 'iobj') ?? (sum && childWith(sentence, sum.index, 'nsubj'))
  const isSum = sum !== null && countsOf(sentence, sum, lexicon).length > 0
  return payer && isSum && kind === 'convict' && !isEmptyWord(payer) ? payer : null
}

/** “Killed six and wounded 20 in Oslo on Friday”: place and time at the end are those of all the harm. */
function sharedCircumstances(
  sentence: ParsedSentence,
  verb: Token,
  kind: string,
  found: readonly EventArgument[],
  lexicon: EventLexicon,
): EventArgument[] {
  const isCircumstance = ({ role }: EventArgument): boolean => role === 'place' || role === 'time'
  if (!lexicon.has('harmKinds', kind) || found.some(isCircumstance)) return []
  const next = childrenOf(sentence, verb.index).find(
    (child) =>
      child.deprel === 'conj' &&
      child.xpos === verb.xpos &&
      !childWith(sentence, child.index, 'nsubj', 'aux'),
  )
  return next ? prepositionArguments(sentence, next, kind, lexicon).filter(isCircumstance) : []
}

/**
 * “Ordered an inquiry”: what is asked for; “worked all night”: a time; “quit the coalition”: what is left behind; else to whom or
 * what it is done.
 */
function roleOfObject(
  sentence: ParsedSentence,
  verb: Token,
  object: Token,
  kind: string,
  lexicon: EventLexicon,
): Role {
  if (lexicon.has('askingKinds', kind) && isEventNoun(sentence, object, lexicon)) return 'topic'
  if (isPassive(sentence, verb.index)) return 'target'
  if (isTimePhrase(sentence, object, lexicon)) return 'time'
  return lexicon.has('quittingVerbs', lemmaOf(verb)) ? 'origin' : 'target'
}

/** The participants of the event that `verb` reports, in no order. A number of its own ("and six injured") stands for a new subject. */
export function verbArguments(
  sentence: ParsedSentence,
  verb: Token,
  kind: string,
  lexicon: EventLexicon,
): EventArgument[] {
  const own = countsOf(sentence, verb, lexicon)
  const payer = payerOf(sentence, verb, kind, lexicon)
  const found: EventArgument[] = [...own]
  const doer = own.length > 0 ? null : actingIn(sentence, verb, kind, lexicon)
  // “before dawn on Monday the council published it”: an hour of the day does nothing
  const isDoer =
    doer !== null &&
    !lexicon.words.dayParts.includes(lemmaOf(doer)) &&
    (doer.upos !== 'VERB' || doer.xpos === 'VBG')
  const agent = isDoer ? doer : null
  const patient = own.length > 0 ? null : (payer ?? undergoerOf(sentence, verb, lexicon))
  const isSuffered =
    !patient &&
    (lexicon.has('sufferedKinds', kind) || isSold(sentence, verb, lexicon)) &&
    (verb.deprel !== 'acl:relcl' || kind === DEATH) &&
    !lexicon.has('decidingVerbs', lemmaOf(verb)) &&
    (kind === DEATH || !childWith(sentence, verb.index, 'ccomp')) &&
    !isPassive(sentence, verb.index)
  const isNamed = patient !== null && isReducedPassive(sentence, verb, patient, lexicon)
  const role = agent && (isSuffered || isNamed ? 'target' : subjectRole(sentence, agent, verb, kind, lexicon))
  if (agent && role) found.push(...argumentsOf(sentence, agent, role, lexicon))
  if (patient && patient !== agent && !isNamed) {
    const as = roleOfObject(sentence, verb, patient, kind, lexicon)
    const isAmount =
      lexicon.has('amountKinds', kind) &&
      (patient.upos === 'SYM' || countsOf(sentence, patient, lexicon).length > 0)
    if (!isAmount) found.push(...argumentsOf(sentence, patient, as, lexicon))
    if (as === 'target') found.push(...countsOf(sentence, patient, lexicon))
  }
  const recipient = childWith(sentence, verb.index, 'iobj')
  if (recipient && recipient !== payer && !isEmptyWord(recipient))
    found.push(...argumentsOf(sentence, recipient, 'recipient', lexicon))
  if (agent && !patient) found.push(...countsOf(sentence, agent, lexicon))
  found.push(...countOfDescribed(sentence, verb, lexicon))
  found.push(...prepositionArguments(sentence, verb, kind, lexicon))
  if (!found.some(({ role: of }) => of === 'place'))
    found.push(...placeBeforeWhere(sentence, verb, kind, lexicon))
  found.push(...sharedCircumstances(sentence, verb, kind, found, lexicon))
  if (patient) found.push(...meansBeside(sentence, patient, kind, found, lexicon))
  for (const child of childrenOf(sentence, verb.index))
    if (
      child === patient ||
      hasRelation(child, 'obl') ||
      (child === agent && lexicon.has('localKinds', kind))
    )
      found.push(...argumentsBeside(sentence, child, found, lexicon))
  return found
}
