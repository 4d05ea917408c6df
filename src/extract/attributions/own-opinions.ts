// “Diaz said she hopes it will rain”: what she hopes already stands on her word.
import type { Draft, Reading } from './reading.ts'
import { covers } from '../../text/spans.ts'

/**
 * Leaves out reports of an opinion that open what the same person says: the inner speaker is a pronoun at its start, and
 * to keep it would put a “she” in place of a name.
 */
export const withoutOwnOpinions = (reading: Reading, drafts: readonly Draft[]): Draft[] =>
  drafts.filter((draft) => !isOwnOpinion(reading, draft, drafts))

function isOwnOpinion({ sentences, reporting }: Reading, draft: Draft, drafts: readonly Draft[]): boolean {
  const { cue, speaker } = draft
  if (!cue || !speaker) return false
  const sentence = sentences.find((candidate) => covers(candidate, cue))
  const verb = sentence?.tokens.find(({ start }) => start === cue.start)
  const subject = sentence?.tokens.find(({ start }) => start === speaker.start)
  if (!verb || !reporting.verbs.opinion.has(verb.lemma) || !/^PRP$/.test(subject?.xpos ?? '')) return false
  return drafts.some(
    (other) =>
      other !== draft &&
      other.speaker !== null &&
      other.content.some((range) => range.start === speaker.start && covers(range, cue)),
  )
}
