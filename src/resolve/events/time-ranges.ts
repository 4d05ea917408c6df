// Finds the two ends of one stretch of time: "from May to July", "between 1995 and 1998".
import type { EventWords } from '../../lang/shape/events.ts'
import type { Timex } from '../../model/timex.ts'
import type { ParsedSentence } from '../../model/token.ts'
import { isEdtf } from '../../text/edtf.ts'
import { timexToEdtf } from '../../text/timex-to-edtf.ts'
import { tokensIn } from '../../text/tree.ts'

/** The stretch from one time to the next, in EDTF. */
export interface TimeRange {
  first: Timex
  last: Timex
  edtf: string
}

/** The word pairs stand right before the first time and between the two; both must be dates in their order. */
function rangeOf(
  sentence: ParsedSentence,
  first: Timex,
  last: Timex,
  pairs: EventWords['rangeWords'],
): TimeRange | null {
  const [from, to] = [tokensIn(sentence, first), tokensIn(sentence, last)]
  if (!from[0] || !to[0] || from.at(-1)!.index + 2 !== to[0].index) return null
  const word = (index: number): string | undefined => sentence.tokens[index]?.exact.toLowerCase()
  const [opening, joining] = [word(from[0].index - 1), word(to[0].index - 1)]
  if (!pairs.some(([open, join]) => open === opening && join === joining)) return null
  const edtf = first.value && last.value ? timexToEdtf(`${first.value}/${last.value}`) : null
  return edtf !== null && isEdtf(edtf) ? { first, last, edtf } : null
}

/** The stretches of a sentence whose ends are two neighbours among its times. */
export const findRanges = (
  sentence: ParsedSentence,
  times: readonly Timex[],
  words: EventWords,
): TimeRange[] =>
  times.slice(1).flatMap((last, index) => rangeOf(sentence, times[index]!, last, words.rangeWords) ?? [])
