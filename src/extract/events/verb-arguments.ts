// Reads who takes part in an event that a verb reports.
import type { EventArgument, Role } from '../../model/event-mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { agentOf, isPassive, patientOf } from '../../text/clause.ts'
import { childWith } from '../../text/tree.ts'
import { argumentsOf, isEmptyWord } from './argument.ts'
import { countsOf } from './count-arguments.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'
import { isTimePhrase, prepositionArguments } from './prepositions.ts'

/** Who takes part as the subject: the agent, or what the event happens to or through. */
function subjectRole(token: Token, trigger: Token, kind: string, lexicon: EventLexicon): Role {
  if (trigger.upos === 'ADJ' && lexicon.has('patientKinds', kind)) return 'target'
  const entries = token.upos === 'NOUN' ? lexicon.nouns.get(lemmaOf(token)) : undefined
  return entries?.some(({ others, loose }) => others.length === 0 && !loose) ? 'instrument' : 'agent'
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
  const agent = own.length > 0 ? null : agentOf(sentence, verb.index)
  if (agent && !isEmptyWord(agent))
    found.push(...argumentsOf(sentence, agent, subjectRole(agent, verb, kind, lexicon)))
  const patient = own.length > 0 ? null : patientOf(sentence, verb.index)
  if (patient && patient !== agent && !isEmptyWord(patient)) {
    const role =
      isTimePhrase(sentence, patient, lexicon) && !isPassive(sentence, verb.index) ? 'time' : 'target'
    found.push(...argumentsOf(sentence, patient, role))
    if (role === 'target') found.push(...countsOf(sentence, patient, lexicon))
  }
  const recipient = childWith(sentence, verb.index, 'iobj')
  if (recipient && !isEmptyWord(recipient)) found.push(...argumentsOf(sentence, recipient, 'recipient'))
  if (agent && !patient) found.push(...countsOf(sentence, agent, lexicon))
  return [...found, ...prepositionArguments(sentence, verb, kind, lexicon)]
}
