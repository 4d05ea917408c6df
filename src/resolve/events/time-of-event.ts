// Finds the time expression that dates an event.
import type { EventWords } from '../../lang/shape/events.ts'
import type { Timex } from '../../model/timex.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childWith, hasRelation } from '../../text/tree.ts'
import type { PlacedTime } from './place-times.ts'

/** A verb whose time is that of the word, too: its light verb, "took place", the clause of a participle; or null. */
export function timeGiver(sentence: ParsedSentence, token: Token, words: EventWords): number | null {
  const head = sentence.tokens[token.head]
  if (!head) return null
  const word = head.lemma.toLowerCase()
  if (hasRelation(token, 'nsubj') && words.happenVerbs.includes(word)) return head.index
  const isLight = words.lightVerbs.some((light) => light.split(' ')[0] === word)
  if (head.upos === 'VERB' && hasRelation(token, 'obj', 'nsubj:pass', 'obl') && isLight) return head.index
  const isParticiple = token.upos === 'VERB' && token.xpos === 'VBG' && hasRelation(token, 'advcl')
  return isParticiple && !childWith(sentence, token.index, 'mark', 'nsubj') ? head.index : null
}

/** A time before the first of two joined verbs holds for both ("On Monday he came and went"). */
function isJoined(sentence: ParsedSentence, token: Token, { head, dates }: PlacedTime): boolean {
  const first = sentence.tokens[token.head]
  if (token.deprel !== 'conj' || token.upos !== 'VERB' || first?.upos !== 'VERB') return false
  return head.index < first.index && dates.includes(first.index)
}

/** The expression that dates the word, or null: one of its own before one of its light verb. Sets and durations date nothing. */
export function timeOf(
  sentence: ParsedSentence,
  token: Token,
  placed: readonly PlacedTime[],
  words: EventWords,
): Timex | null {
  const dating = placed.filter(
    ({ time, head }) =>
      (time.type === 'DATE' || time.type === 'TIME') &&
      !(time.start <= token.start && token.end <= time.end) &&
      head !== token,
  )
  const giver = timeGiver(sentence, token, words)
  const own = dating.filter(({ dates }) => dates.includes(token.index))
  const given = own.length > 0 ? own : dating.filter(({ dates }) => giver !== null && dates.includes(giver))
  const all = given.length > 0 ? given : dating.filter((time) => isJoined(sentence, token, time))
  const best = all.find(({ time }) => time.type === 'DATE' && time.value !== null) ?? all[0]
  return best?.time ?? null
}
