// Repairing what news says of a state: "left ten people dead", "Two dead, 40 injured in blast".
import type { NewsGrammarWords } from '../lang/shape/news-grammar.ts'
import type { Token } from '../model/token.ts'

/** So many words may stand between the verb and the state, or between two states. */
const MOST_WORDS = 12
const IN_PHRASE = /^(?:DET|NUM|NOUN|PROPN|ADJ|ADV|PRON|ADP)$/
const HEAD = /^(?:NOUN|PROPN|NUM|PRON)$/

/** Changes `tokens` in place: “left two dead”, “leaves 3 dead, 20 injured”, “left dozens dead and hundreds homeless”. */
export function repairResult(tokens: Token[], { resultVerbs, resultStates }: NewsGrammarWords): void {
  for (const verb of tokens) {
    if (!/^(?:VERB|NOUN)$/.test(verb.upos) || !resultVerbs.has(lemmaOf(verb))) continue
    const first = stateAfter(tokens, verb.index, resultStates)
    if (!first || tokens.some((t) => t.head === verb.index && t.deprel === 'aux:pass')) continue
    asState(tokens, first.state, verb, 'xcomp')
    asOf(tokens, first.who, verb, 'obj', verb.index, first.state.index)
    joinStates(tokens, first.state, resultStates)
  }
}

/**
 * “At least 9 dead in storm”, “Town attack: four dead, 20 injured”: a number that opens a heading or what follows its colon is
 * the subject of the state behind it. Changes `tokens` in place.
 */
export function repairToll(
  tokens: Token[],
  { resultStates, beforeNumbers, amounts }: NewsGrammarWords,
): void {
  for (const who of tokens) {
    const state = tokens[who.index + 1]
    if (!state || !resultStates.has(state.exact.toLowerCase())) continue
    if (who.upos !== 'NUM' && !amounts.has(who.exact.toLowerCase())) continue
    let first = who.index
    while (beforeNumbers.has(tokens[first - 1]?.exact.toLowerCase() ?? '')) first--
    if (first > 0 && tokens[first - 1]!.exact !== ':') continue
    if (/^(?:VERB|AUX)$/.test(state.upos) && tokens.some((t) => t.head === state.index && t.deprel === 'obj'))
      continue
    const later = [who, state].map(({ head }) => tokens[head]).find((t) => t && t.index > state.index)
    const outer = later ?? (state.head === who.index ? who : state)
    const place = { head: outer.head, deprel: outer.deprel }
    if (later) Object.assign(later, { head: state.index, deprel: 'obl' })
    for (const t of tokens) if (t.head === who.index && t.index > state.index) t.head = state.index
    Object.assign(state, { upos: 'ADJ', xpos: 'JJ', lemma: state.exact.toLowerCase(), ...place })
    Object.assign(who, { head: state.index, deprel: 'nsubj' })
    joinStates(tokens, state, resultStates)
  }
}

/** States said of others beside the first: “dead, 20 injured”, “dead and hundreds homeless”. */
function joinStates(tokens: readonly Token[], first: Token, states: ReadonlySet<string>): void {
  for (let last = first; ;) {
    const joint = jointAfter(tokens, last)
    const next = joint && stateAfter(tokens, joint.index, states)
    if (!next) return
    asState(tokens, next.state, first, 'conj')
    asOf(tokens, next.who, next.state, 'nsubj', joint.index, next.state.index)
    Object.assign(joint, { head: next.state.index, deprel: joint.exact === ',' ? 'punct' : 'cc' })
    last = next.state
  }
}

/** The “and” or comma behind a word. */
function jointAfter(tokens: readonly Token[], { index }: Token): Token | null {
  const [first, second] = tokens.slice(index + 1, index + 3)
  if (first?.exact === ',' && second?.exact === 'and') return second
  return first && /^(?:,|and)$/.test(first.exact) ? first : null
}

const lemmaOf = ({ lemma }: Token): string => lemma.toLowerCase()

/** A state said of the phrase that begins behind `from`, and the word of the phrase that names those who are in it. */
function stateAfter(
  tokens: readonly Token[],
  from: number,
  states: ReadonlySet<string>,
): { who: Token; state: Token } | null {
  let who: Token | null = null
  for (const token of tokens.slice(from + 1, from + 1 + MOST_WORDS)) {
    if (states.has(token.exact.toLowerCase()))
      return who && !describesNext(tokens, token) ? { who, state: token } : null
    if (!IN_PHRASE.test(token.upos) && token.xpos !== 'VBG') return null
    if (HEAD.test(token.upos)) who = token
  }
  return null
}

/** “his dead wife”: a state that describes the noun behind it is not said of anybody. */
const describesNext = (tokens: readonly Token[], { index }: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(tokens[index + 1]?.upos ?? '')

function asState(tokens: readonly Token[], state: Token, head: Token, deprel: string): void {
  Object.assign(state, {
    upos: 'ADJ',
    xpos: 'JJ',
    lemma: state.exact.toLowerCase(),
    head: head.index,
    deprel,
  })
  for (const t of tokens)
    if (t.head === state.index && t.index < state.index && t.deprel !== 'advmod') t.head = head.index
}

/** Hangs the phrase between two places on the word that names those who are meant, and that word on `head`. */
function asOf(
  tokens: readonly Token[],
  who: Token,
  head: Token,
  deprel: string,
  from: number,
  to: number,
): void {
  for (const t of tokens.slice(from + 1, to))
    if (t !== who && (t.head <= from || t.head >= to)) {
      t.head = who.index
      if (t.upos === 'NUM') t.deprel = 'nummod'
      else if (/^(?:nsubj|obj|xcomp|obl)/.test(t.deprel)) t.deprel = 'nmod'
    }
  Object.assign(who, { head: head.index, deprel })
}
