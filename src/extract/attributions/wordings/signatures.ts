// Quotations that are signed: “We will rebuild.” — Ana Diaz
import type { Wording } from '../reading.ts'

const SIGNATURE = /^\s*([–—―]|--?)\s*((?:\p{Lu}[\p{L}.'’-]*[^\S\n]*){1,6})$/u

/** A dash and a name behind a quotation, at the end of the paragraph. */
export const signature: Wording = {
  name: 'signature',
  example: '{content “We will rebuild all of it.”} {cue —} {speaker Ana Diaz}',
  reason: 'Letters, epigraphs and pull quotes name their speaker behind a dash.',
  find({ text, quotations, sentences }, sentence) {
    if (sentences[sentence.index + 1]?.paragraph === sentence.paragraph) return []
    const quotation = quotations.findLast(({ end }) => end < sentence.end)
    if (!quotation || !/[.!?…]/.test(text[quotation.inner.end - 1] ?? '')) return []
    const found = SIGNATURE.exec(text.slice(quotation.end, sentence.end))
    if (!found) return []
    const dash = quotation.end + found[0].indexOf(found[1]!)
    const name = sentence.end - found[2]!.length
    return [
      {
        content: [quotation],
        cue: { start: dash, end: dash + found[1]!.length },
        speaker: { start: name, end: name + found[2]!.trimEnd().length },
        vague: false,
        rule: signature.name,
      },
    ]
  },
}
