// A found name from the numbers of its words.
import type { MentionType } from '../../model/mention.ts'
import type { ParsedSentence } from '../../model/token.ts'
import type { FoundName } from './found-name.ts'

/** The name that the words from `first` up to `end` of `sentence` make. */
export function nameOfWords(
  sentence: ParsedSentence,
  first: number,
  end: number,
  type: MentionType,
  rule: string,
): FoundName {
  const { tokens } = sentence
  return {
    sentence: sentence.index,
    first,
    end,
    from: tokens[first]!.start,
    to: tokens[end - 1]!.end,
    type,
    rule,
  }
}

/** Do two names share a character? */
export const isOverlapping = (a: FoundName, b: FoundName): boolean => a.from < b.to && b.from < a.to
