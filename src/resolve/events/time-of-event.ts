// Finds the time expression that dates an event: one in its own phrase or clause, never one of another clause.
import type { Timex } from '../../model/timex.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childWith, hasRelation, headOfRange, tokensIn } from '../../text/tree.ts'

/** Relations by which a word belongs to the phrase or clause of the one that governs it. */
const SAME_PHRASE = [
  'obl',
  'nmod',
  'advmod',
  'compound',
  'nummod',
  'flat',
  'amod',
  'appos',
  'dep',
  'det',
  'case',
  'fixed',
  'obj',
]

/** A time expression with the words from its head up to the first verb, noun or adjective that it dates. */
interface PlacedTime {
  time: Timex
  /** What governs the expression, nearest first, as long as it stays in the clause. */
  governors: number[]
  head: Token
}

/** Each time expression of a sentence with the words that it may date. */
export function placeTimes(sentence: ParsedSentence, times: readonly Timex[]): PlacedTime[] {
  return times.flatMap((time) => {
    const words = tokensIn(sentence, time)
    const head = words.length > 0 ? headOfRange(sentence, words[0]!.index, words.at(-1)!.index + 1) : null
    if (!head) return []
    const governors: number[] = []
    let at = head
    while (at.head >= 0 && governors.length < 12 && hasRelation(at, ...SAME_PHRASE)) {
      at = sentence.tokens[at.head]!
      governors.push(at.index)
      if (at.upos === 'VERB' || childWith(sentence, at.index, 'cop', 'nsubj')) break
    }
    return [{ time, governors, head }]
  })
}

/** A verb whose time is that of the token, too: its light verb, "took place", or the clause that a participle belongs to. */
export function timeGivers(
  sentence: ParsedSentence,
  token: Token,
  carriers: ReadonlySet<string>,
  happening: ReadonlySet<string>,
): number[] {
  const head = sentence.tokens[token.head]
  if (!head) return []
  const word = head.lemma.toLowerCase()
  if (hasRelation(token, 'nsubj') && happening.has(word)) return [head.index]
  if (head.upos === 'VERB' && hasRelation(token, 'obj', 'nsubj:pass', 'obl') && carriers.has(word))
    return [head.index]
  if (token.upos !== 'VERB') return []
  if (
    token.xpos === 'VBG' &&
    hasRelation(token, 'advcl') &&
    !childWith(sentence, token.index, 'mark', 'nsubj')
  )
    return [head.index]
  return []
}

/** Does the time stand before the first of two joined verbs, so that it holds for both ("On Monday he came and went")? */
export const isShared = (time: PlacedTime, first: Token): boolean => time.head.index < first.index

/** The expression that dates the token, or null; sets and durations date nothing. */
export function timeOf(
  sentence: ParsedSentence,
  token: Token,
  givers: readonly number[],
  placed: readonly PlacedTime[],
): Timex | null {
  const dating = placed.filter(
    ({ time, head }) =>
      (time.type === 'DATE' || time.type === 'TIME') &&
      !(time.start <= token.start && token.end <= time.end) &&
      head !== token,
  )
  const own = dating.filter(({ governors }) => isNearest(governors, token.index))
  const given =
    own.length > 0
      ? own
      : dating.filter(({ governors }) => givers.some((giver) => isNearest(governors, giver)))
  const joined = given.length > 0 ? given : dating.filter((time) => joins(sentence, token, time))
  const best = joined.find(({ time }) => time.type === 'DATE' && time.value !== null) ?? joined[0]
  return best?.time ?? null
}

/** Is the token the first event-like governor: nothing that could itself be dated lies between? */
const isNearest = (governors: readonly number[], index: number): boolean => governors.includes(index)

function joins(sentence: ParsedSentence, token: Token, time: PlacedTime): boolean {
  if (token.deprel !== 'conj' || token.upos !== 'VERB') return false
  const first = sentence.tokens[token.head]
  return (
    first !== undefined &&
    first.upos === 'VERB' &&
    isShared(time, first) &&
    time.governors.includes(first.index)
  )
}
