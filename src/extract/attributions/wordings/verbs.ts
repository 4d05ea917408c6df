// Reporting verbs: each with the first frame that joins it to what is said.
import { isPassive } from '../../../text/clause.ts'
import type { ParsedSentence } from '../../../model/token.ts'
import type { Frame } from '../frames/frame.ts'
import { frames, tagFrames } from '../frames/frames.ts'
import { isBehindQuotation } from '../frames/tag.ts'
import { stretch } from '../content.ts'
import type { Draft, Reading, Wording } from '../reading.ts'
import { findReportingVerbs, type ReportingVerb } from '../verbs.ts'

/** What a verb right behind a quotation tags is the quotation: “…,” she told a crowd of farmers. */
const framesFor = (reading: Reading, sentence: ParsedSentence, verb: ReportingVerb): readonly Frame[] =>
  verb.inverted ? tagFrames : isBehindQuotation(reading, sentence, verb) ? [...tagFrames, ...frames] : frames

/** said, told, urged, accused …, by the frames. */
export const reportingVerbs: Wording = {
  name: 'reporting verb',
  example: '{speaker Dana Cole} {cue said} {content the dam would hold}.',
  reason: 'Most of what others say in news is joined to a verb of saying.',
  find(reading, sentence) {
    const drafts: Draft[] = []
    for (const verb of findReportingVerbs(reading, sentence)) {
      for (const frame of framesFor(reading, sentence, verb)) {
        const reported = frame.read(reading, sentence, verb)
        if (!reported) continue
        const speaker = reported.speaker === undefined ? verb.speaker : reported.speaker
        drafts.push({
          content: reported.content,
          cue: stretch(sentence, verb.token.index, reported.cueTo ?? verb.token.index),
          speaker,
          vague: speaker ? speaker.vague : (reported.vague ?? isPassive(sentence, verb.token.index)),
          rule: frame.name,
        })
        break
      }
    }
    return drafts
  },
}
