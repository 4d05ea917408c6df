// What an amount counts or measures, read off the sentence's tree.
import type { Span } from '../../model/span.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { overlaps } from '../../text/spans.ts'
import { tokensInRange } from '../../text/token-search.ts'
import { hasRelation } from '../../text/tree.ts'

/** Words that a noun phrase may have before its noun; a longer one is cut to its noun. */
const LONGEST = 6

/** Words behind "of" among which the noun is looked for. */
const FAR = 20

/**
 * The words for what is counted: the noun phrase behind the number ("armed men"), the noun behind "of" ("tonnes of
 * rice"), or, where the number stands alone, what befell the counted ("were injured" gives "injured"). Null when the
 * sentence does not say. `of` are the words that join amount and noun; words in one of `times` count nothing.
 */
export function countedBy(
  sentence: ParsedSentence,
  amount: { start: number; end: number },
  of: string[],
  times: Span[],
): string | null {
  const inside = tokensInRange(sentence, amount)
  const last = inside.at(-1)
  const next = last && sentence.tokens[last.index + 1]
  if (!next || times.some((time) => overlaps(time, next))) return null
  const isJoined = of.includes(next.exact.toLowerCase()) || of.includes(last.exact.toLowerCase())
  const noun = isJoined ? nounBehindOf(sentence, inside, next) : nounCounted(sentence, inside, next)
  if (noun && !times.some((time) => overlaps(time, noun))) return phrase(sentence, next, noun, of)
  if (isJoined) return null
  const verb = inside
    .map((token) => sentence.tokens[token.head])
    .find((head) => head && head.start >= amount.end)
  if (verb && inside.some((token) => token.head === verb.index && hasRelation(token, 'nsubj')))
    return verb.exact
  return /^VBN$|^JJ$/.test(next.xpos) ? next.exact : null
}

const isNoun = (token: Token): boolean => token.upos === 'NOUN' || token.upos === 'PROPN'
const opens = (token: Token): boolean => isNoun(token) || /^(?:ADJ|NUM|ADV|VERB)$/.test(token.upos)

/** The noun that governs the number from behind: "three armed men". */
function nounCounted({ tokens }: ParsedSentence, inside: Token[], next: Token): Token | null {
  if (!opens(next)) return null
  const governs = inside
    .map((token) =>
      hasRelation(token, 'nummod', 'amod', 'det', 'compound', 'advmod') ? tokens[token.head] : undefined,
    )
    .find((head) => head && head.index >= next.index && isNoun(head))
  return governs ?? (isNoun(next) ? next : null)
}

/** The noun behind "of": "dozens of small boats", "three of the men". */
function nounBehindOf({ tokens }: ParsedSentence, inside: Token[], next: Token): Token | null {
  const behind = tokens.slice(next.index, next.index + FAR)
  const governed = behind.find((token) => isNoun(token) && inside.some(({ index }) => token.head === index))
  return governed ?? behind.slice(0, LONGEST).find(isNoun) ?? null
}

/** The words from behind the amount to the noun, without "of" and articles; only the noun where marks come between. */
function phrase(sentence: ParsedSentence, next: Token, noun: Token, of: string[]): string {
  let first = next.index
  const skips = (token: Token): boolean => of.includes(token.exact.toLowerCase()) || token.upos === 'DET'
  while (first < noun.index && skips(sentence.tokens[first]!)) first++
  const words = sentence.tokens.slice(first, noun.index)
  const isBroken = words.length >= LONGEST || words.some(({ upos }) => upos === 'PUNCT')
  const start = isBroken ? noun.start : sentence.tokens[first]!.start
  return sentence.exact.slice(start - sentence.start, noun.end - sentence.start)
}
