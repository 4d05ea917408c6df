// Reads "since": what has happened since a time lies between that time and now.
import type { EventWords } from '../../lang/shape/events.ts'
import type { Timex } from '../../model/timex.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { rangeOf } from '../../text/edtf.ts'
import { timexToEdtf } from '../../text/timex-to-edtf.ts'
import { childrenOf } from '../../text/tree.ts'

/** Is the verb in the present perfect: "has won", "have been seen"? */
export const isPerfect = (sentence: ParsedSentence, verb: Token, words: EventWords): boolean =>
  childrenOf(sentence, verb.index).some((child) =>
    words.perfectAuxiliaries.includes(child.exact.toLowerCase()),
  )

/** EDTF of the stretch that begins with the time and has no end yet; null for a time without a day, month or year. */
export function openStretch({ value }: Timex): string | null {
  const edtf = value === null ? null : timexToEdtf(value)
  if (edtf === null || edtf.includes('/') || !rangeOf(edtf)) return null
  return `${edtf}/..`
}

/**
 * The event in the present perfect to which "since", the token at `since`, belongs: the nearest verb before it, in the same
 * clause. "The worst since 1989" and "not seen since 1989" tell of no event since then.
 */
export function happenedSince(
  sentence: ParsedSentence,
  since: number,
  events: ReadonlySet<number>,
  words: EventWords,
): Token | null {
  for (let at = since - 1; at >= 0; at--) {
    const token = sentence.tokens[at]!
    if (token.upos === 'PUNCT' || token.upos === 'SCONJ' || /^W|^JJS$|^RBS$/.test(token.xpos)) return null
    if (token.upos !== 'VERB') continue
    const isNegated = childrenOf(sentence, at).some(({ lemma }) =>
      words.negations.includes(lemma.toLowerCase()),
    )
    return events.has(at) && isPerfect(sentence, token, words) && !isNegated ? token : null
  }
  return null
}
