// Who speaks in an event of speech: the speaker of the attribution whose cue it is.
import type { EventArgument, EventMention } from '../../model/event-mention.ts'
import type { Span } from '../../model/span.ts'
import type { ParsedSentence } from '../../model/token.ts'
import { covers } from '../../text/spans.ts'
import { tokensIn } from '../../text/tree.ts'

/** The words of an attribution that tell of speech, with who speaks and what is said. */
export interface Cue extends Span {
  speaker: Span
  content: readonly Span[]
}

/** The cue that the trigger of an event of speech is, of those of its sentence. */
export const cueOf = (sentence: ParsedSentence, trigger: Span, cues: readonly Cue[]): Cue | undefined =>
  cues.find((one) => covers(one, trigger) && covers(sentence, one.speaker))

/**
 * Does the span stand inside what is said, before a verb of it? “She said the talks, on Monday, had failed”: the talks were on
 * Monday. Behind the last verb it may tell of the speaking, as in “She said they had failed on Monday”: that is left to the tree.
 */
export const isSaid = (sentence: ParsedSentence, { content }: Cue, span: Span): boolean =>
  content.some(
    (part) =>
      covers(part, span) &&
      tokensIn(sentence, { start: span.end, end: part.end }).some(
        ({ upos }) => upos === 'VERB' || upos === 'AUX',
      ),
  )

const isCircumstance = ({ role }: EventArgument): boolean => role === 'time' || role === 'place'

/**
 * The arguments of an event of speech, without times and places of what is said. Where its trigger is a cue, whoever the attribution names speaks, and not a noun of what
 * is said, or a part of the name, that the tree took for the subject: “Our forces acted with care,” its spokesman said.
 */
export function withSpeaker(
  sentence: ParsedSentence,
  { trigger, arguments: all }: EventMention,
  cues: readonly Cue[],
): EventArgument[] {
  const cue = cueOf(sentence, trigger, cues)
  const agents = all.filter(({ role }) => role === 'agent')
  const others = all.filter(
    (one) => one.role !== 'agent' && !(isCircumstance(one) && cue && isSaid(sentence, cue, one)),
  )
  const isWrong = (agent: EventArgument): boolean =>
    cue !== undefined && (cue.content.some((part) => covers(part, agent)) || covers(cue.speaker, agent))
  if (!cue || !agents.every(isWrong)) return [...agents, ...others]
  return [{ role: 'agent', ...cue.speaker, mention: null }, ...others]
}
