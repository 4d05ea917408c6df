// A verb at the end of its paragraph that announces a quotation: S wrote: ¶ “Q”
import { isComma } from '../reading.ts'
import type { Frame } from './frame.ts'

/** The quotation that opens the next paragraph behind “S said:”. */
export const announced: Frame = {
  name: 'verb: new paragraph',
  example: '{speaker The coach} {cue wrote}:\n{content “We will be back.”}',
  reason: 'Long quotations often stand in a paragraph of their own behind a colon.',
  read(reading, sentence, verb) {
    const { clause, quote, hearer } = reading.reporting.verbs
    if (!clause.has(verb.lemma) && !quote.has(verb.lemma) && !hearer.has(verb.lemma)) return null
    const last = sentence.tokens.at(-1)!
    if (!isComma(last) || !/^[:,]$/.test(last.exact) || verb.token.index < sentence.tokens.length - 14)
      return null
    if (
      sentence.tokens
        .slice(verb.last + 1, -1)
        .some((token) => isComma(token) || /^(?:VB[DZP]|MD)$/.test(token.xpos))
    )
      return null
    const next = reading.sentences[sentence.index + 1]
    const quotation = next && reading.quotations.find(({ start }) => start === next.start)
    return quotation ? { content: [quotation] } : null
  },
}
