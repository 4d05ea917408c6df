// Reads who takes part in an event that a verb reports.
import type { EventArgument, Role } from '../../model/event-mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { isPassive } from '../../text/clause.ts'
import { childrenOf, childWith, hasRelation } from '../../text/tree.ts'
import { argumentsOf, isEmptyWord } from './argument.ts'
import { countsOf } from './count-arguments.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'
import { doerOf, undergoerOf } from './participants.ts'
import { argumentsBeside, prepositionArguments } from './prepositions.ts'
import { isTimePhrase } from './time-phrase.ts'

const THROUGH_EVENTS = new Set(['conflict', 'disaster', 'health'])

/**
 * What the subject of a verb is in the event: its agent, or the one it happened to ("is dead"). An event as the subject
 * ("the blast killed ten") is the instrument, or none where events have no instruments.
 */
function subjectRole(token: Token, trigger: Token, kind: string, lexicon: EventLexicon): Role | null {
  if (trigger.upos === 'ADJ' && lexicon.has('patientKinds', kind)) return 'target'
  const entries = token.upos === 'NOUN' ? lexicon.nouns.get(lemmaOf(token)) : undefined
  const isEvent = entries?.some(({ others, loose }) => others.length === 0 && !loose) ?? false
  if (!isEvent) return 'agent'
  return THROUGH_EVENTS.has(lexicon.kinds.get(kind)?.family ?? '') ? 'instrument' : null
}

/** "Diaz elected mayor": a heading spares "was", and the bare noun after the participle is what somebody was made. */
function isReducedPassive(
  sentence: ParsedSentence,
  verb: Token,
  patient: Token,
  lexicon: EventLexicon,
): boolean {
  return (
    (sentence.section === 'headline' || sentence.section === 'subheading') &&
    /^VB[DN]$/.test(verb.xpos) &&
    lexicon.has('namingVerbs', lemmaOf(verb)) &&
    patient.index === verb.index + 1 &&
    patient.xpos === 'NN'
  )
}

/** The participants of the event that `verb` reports, in no order. A number of its own ("and six injured") stands for a new subject. */
export function verbArguments(
  sentence: ParsedSentence,
  verb: Token,
  kind: string,
  lexicon: EventLexicon,
): EventArgument[] {
  const own = countsOf(sentence, verb, lexicon)
  const found: EventArgument[] = [...own]
  const agent = own.length > 0 ? null : doerOf(sentence, verb, lexicon)
  const patient = own.length > 0 ? null : undergoerOf(sentence, verb, lexicon)
  const isSuffered =
    !patient &&
    lexicon.has('sufferedKinds', kind) &&
    verb.deprel !== 'acl:relcl' &&
    !isPassive(sentence, verb.index)
  const isNamed = patient !== null && isReducedPassive(sentence, verb, patient, lexicon)
  const role = agent && (isSuffered || isNamed ? 'target' : subjectRole(agent, verb, kind, lexicon))
  if (agent && role) found.push(...argumentsOf(sentence, agent, role, lexicon))
  if (patient && patient !== agent && !isNamed) {
    const as =
      isTimePhrase(sentence, patient, lexicon) && !isPassive(sentence, verb.index) ? 'time' : 'target'
    const isAmount = lexicon.has('amountKinds', kind) && countsOf(sentence, patient, lexicon).length > 0
    if (!isAmount) found.push(...argumentsOf(sentence, patient, as, lexicon))
    if (as === 'target') found.push(...countsOf(sentence, patient, lexicon))
  }
  const recipient = childWith(sentence, verb.index, 'iobj')
  if (recipient && !isEmptyWord(recipient))
    found.push(...argumentsOf(sentence, recipient, 'recipient', lexicon))
  if (agent && !patient) found.push(...countsOf(sentence, agent, lexicon))
  found.push(...prepositionArguments(sentence, verb, kind, lexicon))
  for (const child of childrenOf(sentence, verb.index))
    if (child === patient || hasRelation(child, 'obl'))
      found.push(...argumentsBeside(sentence, child, found, lexicon))
  return found
}
