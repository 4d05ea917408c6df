// Repairing "The flood killed 12, 40 missing", where those missing were read as killed, too.
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import { asOf, asState } from './states.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const numberInState: TreeRepair = {
  name: 'number-in-state',
  example: 'At least 12 people were {root killed}, {nsubj-of-missing 40} {conj-of-killed missing}.',
  before: 'At least 12 people were {root killed}, {obl:unmarked-of-killed 40} {amod-of-40 missing}.',
  reason:
    'Behind a verb that counts, a comma or “and”, a number and a state tell how many more are in that state; the verb tells nothing of them.',
  repair(tokens, words) {
    for (const state of tokens) {
      const who = tokens[state.index - 1]
      if (who?.upos !== 'NUM' || !words.resultStates.has(plain(state)) || isGoingOn(tokens, state)) continue
      const joint = jointBefore(tokens, who, words)
      const verb = joint && countingBefore(tokens, joint, words)
      if (!verb || (who.head === state.index && who.deprel.startsWith('nsubj'))) continue
      if ([state, who].some((token) => stands(tokens, verb, token))) continue
      asState(tokens, state, verb, 'conj')
      asOf(tokens, who, { head: state, deprel: 'nsubj', from: joint.index, to: state.index })
      Object.assign(joint, { head: state.index, deprel: joint.exact === ',' ? 'punct' : 'cc' })
    }
  },
}

/** “40 missing people”, “40 injured were treated”: is the state that of a noun behind it, or has it a verb? */
const isGoingOn = (tokens: readonly Token[], state: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ|VERB|AUX)$/.test(tokens[state.index + 1]?.upos ?? '') ||
  hangingOn(tokens, state).some(({ deprel }) => /^(?:aux|cop)/.test(deprel))

/** The comma or “and” before the number. */
function jointBefore(
  tokens: readonly Token[],
  who: Token,
  { beforeNumbers, andWord }: NewsGrammarWords,
): Token | null {
  let first = who.index
  while (beforeNumbers.has(plain(tokens[first - 1]))) first--
  const joint = tokens[first - 1]
  return joint && (joint.exact === ',' || plain(joint) === andWord) ? joint : null
}

const countingBefore = (
  tokens: readonly Token[],
  joint: Token,
  { countingVerbs, countingPasts }: NewsGrammarWords,
): Token | undefined =>
  tokens
    .slice(0, joint.index)
    .findLast((t) => t.upos === 'VERB' && (countingVerbs.has(plain(t)) || countingPasts.has(plain(t))))

/** Does the word stand somewhere under the other? */
function stands(tokens: readonly Token[], word: Token, under: Token): boolean {
  let at: Token | undefined = word
  for (let steps = 0; at && steps <= tokens.length; steps++) {
    if (at === under) return true
    at = tokens[at.head]
  }
  return false
}
