// Quotations that are a paragraph of their own: the speaker of the paragraph before goes on, or they are headings.
import { covers } from '../../text/spans.ts'
import type { Quotation } from '../quotations/quotations.ts'
import type { Draft, Reading } from './reading.ts'

/** A quotation of fewer words, none of them long and in small letters, may be a heading. */
const SHORTEST_SPEECH = 7

/** The number of the paragraph that holds an offset, or -1. */
export const paragraphAt = ({ sentences }: Reading, offset: number): number =>
  sentences.find(({ start, end }) => start <= offset && offset < end)?.paragraph ?? -1

/**
 * “We lost the roof,” said Ana Diaz. ¶ “We kept the house.” ¶: a paragraph that is nothing but a quotation goes on with
 * the one speaker of the paragraph before, if that ends with her words or tag and no question asks for an answer.
 */
export function draftOfParagraphBefore(
  reading: Reading,
  quotation: Quotation,
  drafts: Draft[],
): Draft | null {
  const { sentences, quotations, text } = reading
  if (quotation.inner.end === quotation.end) return null // its closing mark is lost
  const paragraph = paragraphAt(reading, quotation.start)
  const own = sentences.filter((sentence) => sentence.paragraph === paragraph)
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last || first.start < quotation.start || last.end > quotation.end) return null
  const before = sentences[first.index - 1]
  if (!before || before.section !== first.section || before.paragraph !== paragraph - 1) return null
  const near = drafts.filter((draft) =>
    [draft.cue, ...draft.content].some(
      (range) => range && paragraphAt(reading, range.start) === paragraph - 1,
    ),
  )
  const [said] = near
  if (!said?.cue || !said.speaker || near.some(({ speaker }) => speaker?.start !== said.speaker!.start))
    return null
  const quoted = said.content.filter((range) => quotations.some((other) => covers(range, other)))
  const isAnswered = quoted.some(({ end }) => /[?]["”’']?$/.test(text.slice(end - 2, end)))
  const reached = Math.max(said.cue.end, said.speaker.end, ...said.content.map(({ end }) => end))
  return quoted.length === said.content.length && !isAnswered && reached > before.start ? said : null
}

/** ‘All Bets Are Off’ ¶: a short quotation that fills its paragraph and that nobody speaks is a heading. */
export function isHeading(reading: Reading, quotation: Quotation): boolean {
  const paragraph = paragraphAt(reading, quotation.start)
  const words = reading.text.slice(quotation.start, quotation.end).match(/\p{L}[\p{L}’']*/gu) ?? []
  return (
    words.length < SHORTEST_SPEECH &&
    !words.some((word) => /^\p{Ll}{4}/u.test(word)) &&
    reading.sentences.filter((sentence) => sentence.paragraph === paragraph).length === 1
  )
}
