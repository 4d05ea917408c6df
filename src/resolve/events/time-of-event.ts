// Finds the time expression that dates an event.
import type { EventWords } from '../../lang/shape/events.ts'
import type { Timex } from '../../model/timex.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, childWith, hasRelation } from '../../text/tree.ts'
import type { PlacedTime } from './place-times.ts'

const isLight = (verb: Token, words: EventWords): boolean =>
  words.lightVerbs.some((light) => light.split(' ')[0] === verb.lemma.toLowerCase())

/** The verb that says that the event takes place: its light verb, "occurred", also below "is expected to". */
function carrierOf(sentence: ParsedSentence, token: Token, head: Token, words: EventWords): Token | null {
  const raised = hasRelation(token, 'nsubj') ? childWith(sentence, head.index, 'xcomp') : null
  for (const verb of [head, raised]) {
    if (verb?.upos !== 'VERB') continue
    if (hasRelation(token, 'nsubj') && words.happenVerbs.includes(verb.lemma.toLowerCase())) return verb
    const isPassive = verb === head || childWith(sentence, verb.index, 'aux:pass') !== null
    if (isPassive && hasRelation(token, 'obj', 'nsubj:pass', 'obl') && isLight(verb, words)) return verb
  }
  return null
}

/**
 * A word whose time is that of the token, too: its carrier, the clause of a participle, the main clause of "when". An act
 * of speech in a participle is left out: "adding" may belong to another clause than the tree says.
 */
function timeGiver(
  sentence: ParsedSentence,
  token: Token,
  isSpeech: boolean,
  words: EventWords,
): Token | null {
  const head = sentence.tokens[token.head]
  if (!head) return null
  const carrier = carrierOf(sentence, token, head, words)
  if (carrier || token.upos !== 'VERB' || !hasRelation(token, 'advcl')) return carrier
  const opens = childrenOf(sentence, token.index).find(
    (child) =>
      hasRelation(child, 'mark', 'advmod') && words.simultaneousWords.includes(child.lemma.toLowerCase()),
  )
  if (opens && head.index < token.index) return head
  const isParticiple = token.xpos === 'VBG' && !childWith(sentence, token.index, 'mark', 'nsubj')
  return isParticiple && !isSpeech ? head : null
}

/**
 * Joined verbs share a time that stands before the first ("On Monday he came and went") or after the last of those that
 * share their auxiliary ("ten were killed and six injured on Monday").
 */
function sharesTime(sentence: ParsedSentence, token: Token, { head, dates }: PlacedTime): boolean {
  const first = sentence.tokens[token.head]
  if (token.deprel === 'conj' && token.upos === 'VERB' && first?.upos === 'VERB')
    return head.index < first.index && dates.includes(first.index)
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

/** The expression that dates the word, or null: one of its own before one of its light verb. Sets and durations date nothing. */
export function timeOf(
  sentence: ParsedSentence,
  token: Token,
  isSpeech: boolean,
  placed: readonly PlacedTime[],
  words: EventWords,
  depth = 0,
): Timex | null {
  const dating = placed.filter(
    ({ time, head }) =>
      (time.type === 'DATE' || time.type === 'TIME') &&
      !(time.start <= token.start && token.end <= time.end) &&
      head !== token,
  )
  const own = dating.filter(({ dates }) => dates.includes(token.index))
  const all = own.length > 0 ? own : dating.filter((time) => sharesTime(sentence, token, time))
  const best = all.find(({ time }) => time.type === 'DATE' && time.value !== null) ?? all[0]
  if (best || depth > 2) return best?.time ?? null
  const giver = timeGiver(sentence, token, isSpeech, words)
  return giver && timeOf(sentence, giver, isSpeech, placed, words, depth + 1)
}
