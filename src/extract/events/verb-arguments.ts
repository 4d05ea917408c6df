// Reads who takes part in an event that a verb reports.
import type { EventArgument } from '../../model/event-mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { agentOf, isPassive, patientOf } from '../../text/clause.ts'
import { childWith } from '../../text/tree.ts'
import { argumentsOf, isEmptyWord } from './argument.ts'
import { countsOf } from './count-arguments.ts'
import type { EventLexicon } from './lexicon.ts'
import { isTimePhrase, prepositionArguments } from './prepositions.ts'

/** The participants of the event that `verb` reports, in no order. */
export function verbArguments(
  sentence: ParsedSentence,
  verb: Token,
  kind: string,
  lexicon: EventLexicon,
): EventArgument[] {
  const found: EventArgument[] = []
  const agent = agentOf(sentence, verb.index)
  if (agent && !isEmptyWord(agent)) found.push(...argumentsOf(sentence, agent, 'agent'))
  const patient = patientOf(sentence, verb.index)
  if (patient && patient !== agent && !isEmptyWord(patient)) {
    const role =
      isTimePhrase(sentence, patient, lexicon) && !isPassive(sentence, verb.index) ? 'time' : 'target'
    found.push(...argumentsOf(sentence, patient, role))
    if (role === 'target') found.push(...countsOf(sentence, patient))
  }
  const recipient = childWith(sentence, verb.index, 'iobj')
  if (recipient && !isEmptyWord(recipient)) found.push(...argumentsOf(sentence, recipient, 'recipient'))
  if (agent && !patient) found.push(...countsOf(sentence, agent))
  return [...found, ...prepositionArguments(sentence, verb, kind, lexicon)]
}
