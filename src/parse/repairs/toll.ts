// Repairing a heading that counts: "At least 9 dead in storm", "Town attack: four dead, 20 injured".
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import { joinStates } from './states.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const toll: TreeRepair = {
  name: 'toll',
  example: 'At least {nsubj-of-dead 9} {root dead} in Florida {obl-of-dead storm}',
  before: 'At least {nummod-of-storm 9} {amod-of-storm dead} in Florida {root storm}',
  reason:
    'A number that opens a heading, or what follows its colon, is the subject of the state that stands behind it.',
  repair(tokens, words) {
    for (const who of tokens) {
      const state = tokens[who.index + 1]
      if (!state || !words.resultStates.has(plain(state)) || !opensHeading(tokens, who, words)) continue
      if (
        /^(?:VERB|AUX)$/.test(state.upos) &&
        hangingOn(tokens, state).some(({ deprel }) => deprel === 'obj')
      )
        continue
      makeMain(tokens, who, state)
      joinStates(tokens, state, words)
    }
  },
}

/** Is the word an amount that nothing stands before but “at least”? */
function opensHeading(
  tokens: readonly Token[],
  who: Token,
  { beforeNumbers, amounts }: NewsGrammarWords,
): boolean {
  if (who.upos !== 'NUM' && !amounts.has(plain(who))) return false
  let first = who.index
  while (beforeNumbers.has(plain(tokens[first - 1]))) first--
  return first === 0 || tokens[first - 1]!.exact === ':'
}

/** Puts the state where the outer of the two was, and the amount under it. */
function makeMain(tokens: readonly Token[], who: Token, state: Token): void {
  const later = [who, state].map(({ head }) => tokens[head]).find((t) => t && t.index > state.index)
  const outer = later ?? (state.head === who.index ? who : state)
  const place = { head: outer.head, deprel: outer.deprel }
  const next = later && tokens[later.head]
  if (next && next === tokens[later.index + 1]) {
    // “Two dead, dozens hurt”: the noun behind is the subject of the next state
    Object.assign(place, { head: next.head, deprel: next.deprel })
    Object.assign(next, { head: state.index, deprel: 'conj' })
  } else if (later) Object.assign(later, { head: state.index, deprel: 'obl' })
  for (const t of hangingOn(tokens, who)) if (t.index > state.index) t.head = state.index
  Object.assign(state, { upos: 'ADJ', xpos: 'JJ', lemma: plain(state), ...place })
  Object.assign(who, { head: state.index, deprel: 'nsubj' })
}
