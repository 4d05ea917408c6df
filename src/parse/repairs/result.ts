// Repairing what somebody is left in: "left ten people dead", "leaves 3 dead, 20 injured".
import type { TreeRepair } from './tree-repair.ts'
import { asOf, asState, joinStates, stateAfter } from './states.ts'
import { hangingOn } from './words-of-tree.ts'

export const result: TreeRepair = {
  name: 'result',
  example:
    'The storm left {obj-of-left dozens} {xcomp-of-left dead} and {nsubj-of-homeless hundreds} {conj-of-dead homeless}.',
  before:
    'The storm left {obj-of-left dozens} {amod-of-hundreds dead} and {obj-of-left hundreds} {advmod-of-left homeless}.',
  reason: 'What an event leaves is somebody in a state: those are the object, and the state is said of them.',
  repair(tokens, words) {
    for (const verb of tokens) {
      if (!/^(?:VERB|NOUN)$/.test(verb.upos) || !words.resultVerbs.has(verb.lemma.toLowerCase())) continue
      const first = stateAfter(tokens, verb.index, words)
      if (!first || hangingOn(tokens, verb).some(({ deprel }) => deprel === 'aux:pass')) continue
      asState(tokens, first.state, verb, 'xcomp')
      asOf(tokens, first.who, { head: verb, deprel: 'obj', from: verb.index, to: first.state.index })
      joinStates(tokens, first.state, words)
    }
  },
}
