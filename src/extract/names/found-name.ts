// A name in the making: which words of which sentence, and what it is taken for.
import type { MentionType } from '../../model/mention.ts'

/** A name found in a document; offsets are into the text, words are numbers of tokens in its sentence. */
export interface FoundName {
  sentence: number
  /** First word, and the one after the last. */
  first: number
  end: number
  /** Offsets in code units; they lie inside a word where a name is the first part of it. */
  from: number
  to: number
  type: MentionType
  /** The rule or model that found it. */
  rule: string
}
