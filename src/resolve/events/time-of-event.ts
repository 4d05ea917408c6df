// Finds the time expression that dates an event.
import type { EventWords } from '../../lang/shape/events.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, childWith } from '../../text/tree.ts'
import type { PlacedTime } from './place-times.ts'
import { isPerfect } from './since.ts'
import { timeGiver } from './time-giver.ts'

/**
 * Joined verbs share a time that stands before the first ("On Monday he came and went") or after the last of those that
 * share their auxiliary ("ten were killed and six injured on Monday") or tell of one harm ("killed ten and injured six on Monday"). What has happened by now shares none: "in 2002 she
 * became president and has won awards".
 */
function sharesTime(
  sentence: ParsedSentence,
  token: Token,
  { head, dates }: PlacedTime,
  kind: string,
  words: EventWords,
): boolean {
  const first = sentence.tokens[token.head]
  if (token.deprel === 'conj' && token.upos === 'VERB' && first?.upos === 'VERB')
    return head.index < first.index && dates.includes(first.index) && !isPerfect(sentence, token, words)
  if (words.harmKinds.includes(kind) && token.xpos === 'VBD')
    return childrenOf(sentence, token.index).some(
      (joined) =>
        isJoinedHarm(sentence, joined, words) && joined.index < head.index && dates.includes(joined.index),
    )
  if (!childWith(sentence, token.index, 'aux:pass')) return false
  return childrenOf(sentence, token.index).some(
    (joined) =>
      joined.deprel === 'conj' &&
      /^(?:VBN|JJ)$/.test(joined.xpos) &&
      !childWith(sentence, joined.index, 'aux', 'cop') &&
      joined.index < head.index &&
      dates.includes(joined.index),
  )
}

/** “Stripped of her 2019 title”: a year that says which title, behind a preposition, is not that of the verb. */
const isOfPhrase = ({ tokens }: ParsedSentence, { deprel, head }: Token): boolean =>
  /^(?:nummod|compound|amod)$/.test(deprel) && tokens[head]!.deprel === 'obl'

/** A second verb of harm with the subject of the first. */
const isJoinedHarm = (sentence: ParsedSentence, joined: Token, { kinds, harmKinds }: EventWords): boolean =>
  joined.deprel === 'conj' &&
  joined.xpos === 'VBD' &&
  !childWith(sentence, joined.index, 'nsubj', 'aux') &&
  kinds.some(({ id, verbs }) => harmKinds.includes(id) && verbs.includes(joined.lemma.toLowerCase()))

/**
 * What dates the event of the word, or null: a time of its own before one that it shares. Sets and durations date nothing.
 * `events` are the indexes of the triggers.
 */
export function timeOf(
  sentence: ParsedSentence,
  token: Token,
  event: { kind: string; isSpeech: boolean },
  placed: readonly PlacedTime[],
  events: ReadonlySet<number>,
  words: EventWords,
  depth = 0,
): PlacedTime | null {
  const dating = placed.filter(
    ({ time, head }) =>
      (time.type === 'DATE' || time.type === 'TIME') &&
      !(time.start <= token.start && token.end <= time.end) &&
      head !== token,
  )
  const own = dating.filter(
    ({ dates, head }) =>
      dates.includes(token.index) && !(token.upos === 'VERB' && isOfPhrase(sentence, head)),
  )
  const all =
    own.length > 0 ? own : dating.filter((time) => sharesTime(sentence, token, time, event.kind, words))
  const best = all.find(({ time }) => time.type === 'DATE' && time.value !== null) ?? all[0]
  if (best || depth > 2) return best ?? null
  const giver = timeGiver(sentence, token, event, events, words)
  return giver && timeOf(sentence, giver, event, placed, events, words, depth + 1)
}
