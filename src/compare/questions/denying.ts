// Whether an attribution says what somebody denies: “denied any role”, where the words alone would say the opposite.
import type { ComparisonWords } from '../../lang/shape/comparison.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { covers } from '../../text/spans.ts'
import { tokenAt } from '../../text/tree.ts'

/** Is the cue a verb of denial? */
export function isDenying(
  { cue }: Attribution,
  { parsed }: StoryDocument,
  { denyingVerbs }: ComparisonWords,
): boolean {
  const sentence = cue && parsed.sentences.find((s) => covers(s, cue))
  const verb = sentence && tokenAt(sentence, cue.start)
  return verb ? denyingVerbs.has(verb.lemma) : false
}
