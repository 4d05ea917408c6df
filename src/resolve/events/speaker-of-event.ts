// Who speaks in an event of speech: the speaker of the attribution whose cue it is.
import type { EventArgument, EventMention } from '../../model/event-mention.ts'
import type { Span } from '../../model/span.ts'
import type { ParsedSentence } from '../../model/token.ts'
import { covers } from '../../text/spans.ts'

/** The words of an attribution that tell of speech, with who speaks and what is said. */
export interface Cue extends Span {
  speaker: Span
  content: readonly Span[]
}

/**
 * The arguments of an event of speech. Where its trigger is a cue, whoever the attribution names speaks, and not a noun of what
 * is said, or a part of the name, that the tree took for the subject: “Our forces acted with care,” its spokesman said.
 */
export function withSpeaker(
  sentence: ParsedSentence,
  { trigger, arguments: all }: EventMention,
  cues: readonly Cue[],
): EventArgument[] {
  const cue = cues.find((one) => covers(one, trigger) && covers(sentence, one.speaker))
  const agents = all.filter(({ role }) => role === 'agent')
  const isWrong = (agent: EventArgument): boolean =>
    cue !== undefined && (cue.content.some((part) => covers(part, agent)) || covers(cue.speaker, agent))
  if (!cue || !agents.every(isWrong)) return [...all]
  return [{ role: 'agent', ...cue.speaker, mention: null }, ...all.filter(({ role }) => role !== 'agent')]
}
