// The speaker whose words are known by where they stand: between a comma, or the start of the sentence, and the verb.
import type { Reporting } from '../../lang/shape/reporting.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { isVague, type Speaker } from './speakers.ts'

/**
 * The speaker whose words are known by their place: from `first` to `last`, but not beyond a phrase of place or time (a preposition
 * with a capital is part of a name: Doctors Without Borders), and a pronoun in the nominative, or a noun with its own article,
 * alone: “a charge he denies”, “a claim the army denied”.
 */
export function speakerBetween(
  sentence: ParsedSentence,
  { head, first, last }: { head: Token; first: number; last: number },
  reporting: Reporting,
): Speaker {
  const words = sentence.tokens.slice(first, last + 1)
  const end = words.findIndex(
    (word, i) =>
      i > 0 &&
      word.upos === 'ADP' &&
      word.index > head.index &&
      !/^\p{Lu}/u.test(word.exact) &&
      !reporting.speakerLinks.has(word.exact.toLowerCase()),
  )
  const kept = end < 0 ? words : words.slice(0, end)
  const pronoun = kept.at(-1)!
  if (
    kept.length > 1 &&
    reporting.speakerPronouns.has(pronoun.exact) &&
    !kept.some(({ upos }) => upos === 'CCONJ')
  )
    return { start: pronoun.start, end: pronoun.end, head: pronoun, vague: false }
  const own = kept.slice(secondPhrase(kept))
  const headOfOwn = own.includes(head) ? head : own.findLast(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos))!
  return {
    start: own[0]!.start,
    end: own.at(-1)!.end,
    head: headOfOwn,
    vague: isVague(own, headOfOwn, reporting),
  }
}

/** Where a second noun phrase begins right behind a first: “a claim | the army denied”; 0 where there is one. */
const secondPhrase = (words: readonly Token[]): number =>
  Math.max(
    words.findLastIndex(
      ({ xpos }, i) =>
        xpos === 'DT' &&
        words[i - 1]?.upos === 'NOUN' &&
        words.slice(i).some(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos)),
    ),
    0,
  )
