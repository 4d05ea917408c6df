// States that news says of people, as one phrase after another: "ten people dead, 20 injured and hundreds homeless".
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import { hangingOn, plain } from './words-of-tree.ts'

/** So many words may stand between the verb and the state, or between two states. */
const MOST_WORDS = 12
const IN_PHRASE = /^(?:DET|NUM|NOUN|PROPN|ADJ|ADV|PRON|ADP)$/
const HEAD = /^(?:NOUN|PROPN|NUM|PRON)$/

/** A state and the word that names those who are in it. */
interface StateOfSome {
  who: Token
  state: Token
}

/** A state said of the phrase that begins behind `from`, a token index; null when there is none. */
export function stateAfter(
  tokens: readonly Token[],
  from: number,
  { resultStates }: NewsGrammarWords,
): StateOfSome | null {
  let who: Token | null = null
  for (const token of tokens.slice(from + 1, from + 1 + MOST_WORDS)) {
    if (resultStates.has(plain(token)))
      return who && !describesNext(tokens, token) ? { who, state: token } : null
    if (!IN_PHRASE.test(token.upos) && token.xpos !== 'VBG') return null
    if (HEAD.test(token.upos)) who = token
  }
  return null
}

/** “his dead wife”: a state that describes the noun behind it is not said of anybody. */
const describesNext = (tokens: readonly Token[], { index }: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(tokens[index + 1]?.upos ?? '')

/** Joins states said of others to the first: “dead, 20 injured”, “dead and hundreds homeless”. */
export function joinStates(tokens: readonly Token[], first: Token, words: NewsGrammarWords): void {
  for (let last = first; ;) {
    const joint = jointAfter(tokens, last, words)
    const next = joint && stateAfter(tokens, joint.index, words)
    if (!next) return
    asState(tokens, next.state, first, 'conj')
    asOf(tokens, next.who, { head: next.state, deprel: 'nsubj', from: joint.index, to: next.state.index })
    Object.assign(joint, { head: next.state.index, deprel: joint.exact === ',' ? 'punct' : 'cc' })
    last = next.state
  }
}

/** The “and” or comma behind a word. */
function jointAfter(tokens: readonly Token[], { index }: Token, { andWord }: NewsGrammarWords): Token | null {
  const [first, second] = tokens.slice(index + 1, index + 3)
  if (first?.exact === ',' && second && plain(second) === andWord) return second
  return first && (first.exact === ',' || plain(first) === andWord) ? first : null
}

/** Hangs the state on `head` by `deprel`, as an adjective; what stood before it hangs there too. */
export function asState(tokens: readonly Token[], state: Token, head: Token, deprel: string): void {
  Object.assign(state, { upos: 'ADJ', xpos: 'JJ', lemma: plain(state), head: head.index, deprel })
  for (const t of hangingOn(tokens, state))
    if (t.index < state.index && t.deprel !== 'advmod') t.head = head.index
}

/** Hangs the phrase between the tokens `from` and `to` on the word that names those who are meant, and that word on `head`. */
export function asOf(
  tokens: readonly Token[],
  who: Token,
  { head, deprel, from, to }: { head: Token; deprel: string; from: number; to: number },
): void {
  for (const t of tokens.slice(from + 1, to))
    if (t !== who && (t.head <= from || t.head >= to)) {
      t.head = who.index
      if (t.upos === 'NUM') t.deprel = 'nummod'
      else if (/^(?:nsubj|obj|xcomp|obl)/.test(t.deprel)) t.deprel = 'nmod'
    }
  Object.assign(who, { head: head.index, deprel })
}
