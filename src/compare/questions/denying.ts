// Whether an attribution says what somebody denies: “denied any role”, where the words alone would say the opposite.
import type { ComparisonWords } from '../../lang/shape/comparison.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import type { Token } from '../../model/token.ts'
import { covers } from '../../text/spans.ts'
import { tokenAt } from '../../text/tree.ts'

/** The first word of the cue. */
export function cueOf({ cue }: Attribution, { parsed }: StoryDocument): Token | null {
  const sentence = cue && parsed.sentences.find((s) => covers(s, cue))
  return (sentence && tokenAt(sentence, cue.start)) ?? null
}

/** Is the cue a verb of denial? */
export const isDenying = (
  said: Attribution,
  story: StoryDocument,
  { denyingVerbs }: ComparisonWords,
): boolean => denyingVerbs.has(cueOf(said, story)?.lemma ?? '')
