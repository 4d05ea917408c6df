// Learning the parser's weights, with a dynamic oracle and exploration (Goldberg and Nivre 2013).
import { makeFeatures } from '../../src/learn/linear-model.ts'
import { Perceptron } from '../../src/learn/perceptron.ts'
import { arcOf, bestMove, taggedWords } from '../../src/parse/build-tree.ts'
import { LABEL_FEATURES, labelFeatures } from '../../src/parse/label-features.ts'
import { tagNumber } from '../../src/parse/tag.ts'
import { MOVE_FEATURES, moveFeatures } from '../../src/parse/tree-features.ts'
import { LEFT, RIGHT, SHIFT, TreeState } from '../../src/parse/tree-state.ts'
import { factsOf } from '../../src/parse/word-facts.ts'
import type { Example } from './conllu.ts'
import { seededRandom, shuffled } from './random.ts'

/** An example with the tags that a tagger gave it, which had not seen it. */
/** A right move must lead the best wrong one by this much, or the weights still change: fewer rounds, better trees. */
const MARGIN = 12

export type TaggedExample = Example & { tags: string[] }

/** How many right arcs can no longer be found after `move`; `gold` are the governors, the root is the length. */
export function costOf(state: TreeState, move: number, gold: Int32Array): number {
  const { next, depth, stack, length } = state
  let cost = 0
  if (move === SHIFT) {
    for (let k = 0; k < depth; k++) {
      const word = stack[k]!
      if (gold[word] === next) cost++
      if (k < depth - 1 && gold[next] === word) cost++
    }
    return cost
  }
  const word = state.top(0)
  const governor = gold[word]!
  if (move === LEFT && (governor === state.top(1) || governor > next)) cost++
  if (move === RIGHT && governor >= next) cost++
  for (let i = next; i < length; i++) if (gold[i] === word) cost++
  return cost
}

/** Learns moves and labels together; `explore` is the chance of following the parser's own choice where it errs. */
export function trainTree(
  labels: string[],
  examples: TaggedExample[],
  rounds: number,
  seed: number,
  explore = 0.9,
): { moves: Perceptron; labels: Perceptron } {
  const moveTeacher = new Perceptron(3)
  const labelTeacher = new Perceptron(labels.length)
  const random = seededRandom(seed)
  const labelIndex = new Map(labels.map((name, i) => [name, i]))
  const features = makeFeatures(Math.max(MOVE_FEATURES, LABEL_FEATURES))
  const scores = new Float64Array(3)
  const labelScores = new Float64Array(labels.length)
  const state = new TreeState()
  for (let round = 0; round < rounds; round++)
    for (const { words, tags, heads, relations } of shuffled(examples, random)) {
      const text = taggedWords(words.map(factsOf), tags, tags.map(tagNumber))
      const gold = Int32Array.from(heads, (head) => (head < 0 ? words.length : head))
      state.reset(words.length)
      while (!state.isDone()) {
        moveFeatures(features, text, state)
        moveTeacher.score(features, scores)
        const guess = bestMove(state, scores)
        let move = guess
        const costs = [SHIFT, LEFT, RIGHT].map((m) => (state.allows(m) ? costOf(state, m, gold) : Infinity))
        const least = Math.min(...costs)
        moveTeacher.step()
        let right = -1
        let wrong = -1
        for (let m = SHIFT; m <= RIGHT; m++) {
          if (costs[m] === least && (right < 0 || scores[m]! > scores[right]!)) right = m
          if (costs[m]! > least && state.allows(m) && (wrong < 0 || scores[m]! > scores[wrong]!)) wrong = m
        }
        if (wrong >= 0 && scores[right]! - scores[wrong]! < MARGIN) moveTeacher.update(features, right, wrong)
        if (costs[guess]! > least && (round < 1 || random() > explore)) move = right
        let label = -1
        if (move !== SHIFT) {
          const { head, word } = arcOf(state, move)
          labelFeatures(features, text, state, head, word)
          labelTeacher.score(features, labelScores)
          label = labelScores.indexOf(Math.max(...labelScores))
          const relation = labelIndex.get(relations[word]!)
          if (gold[word] === head && relation !== undefined) {
            labelTeacher.step()
            labelTeacher.update(features, relation, label)
          }
        }
        state.apply(move, label)
      }
    }
  return { moves: moveTeacher, labels: labelTeacher }
}
