// The ways in which a reporting verb is joined to what is said.
import type { Rule } from '../../../model/rule.ts'
import type { ParsedSentence } from '../../../model/token.ts'
import type { Range } from '../../quotations/quotations.ts'
import type { Reading } from '../reading.ts'
import type { Speaker } from '../speakers.ts'
import type { ReportingVerb } from '../verbs.ts'

/** What a frame finds beside its verb: the content, and where the cue or the speaker is not simply the verb's. */
export interface Reported {
  content: Range[]
  /** Index of the last token of the cue, where it is more than the verb: called for. */
  cueTo?: number
  /** The speaker, where it is not the verb's. */
  speaker?: Speaker | null
  vague?: boolean
}

/** A way of joining: null when the verb is not joined to anything in this way. */
export type Frame = Rule & {
  read: (reading: Reading, sentence: ParsedSentence, verb: ReportingVerb) => Reported | null
}
