// A quotation that begins with the reporting verb itself: the council “deplored the raid and asked for calm”.
import { quotationAt } from '../reading.ts'
import type { Frame } from './frame.ts'

/** The whole quotation, verb and all. */
export const quotedVerb: Frame = {
  name: 'verb in quotation marks',
  example: '{speaker The council} {content "{cue deplored} the loss of life"}.',
  reason:
    'The words in the marks are the own words of the speaker who stands before them, the verb among them.',
  read(reading, _sentence, verb) {
    const quotation = quotationAt(reading, verb.token.start)
    return quotation && verb.speaker ? { content: [quotation] } : null
  },
}
