// Building the dependency tree of a tagged sentence: greedy arc-hybrid parsing.
import { hashText } from '../learn/hash.ts'
import { best, makeFeatures, type LinearModel } from '../learn/linear-model.ts'
import { type NarrowModel, scoreNarrow } from '../learn/narrow-model.ts'
import { makeLabelScorer } from './score-labels.ts'
import { MOVE_FEATURES, moveFeatures, type TaggedWords } from './tree-features.ts'
import { LEFT, RIGHT, SHIFT, TreeState } from './tree-state.ts'
import type { WordFacts } from './word-facts.ts'

const ROOT = hashText('the root of a sentence')

/** What the parser reads of a tagged sentence; `tags` are written as `NOUN|NN`, `numbers` are their `tagNumber`. */
export function taggedWords(words: WordFacts[], tags: string[], numbers: number[]): TaggedWords {
  const { length } = words
  const text: TaggedWords = {
    words: new Int32Array(length + 1).fill(ROOT),
    tags: new Int32Array(length + 1).fill(ROOT),
    suffixes: new Int32Array(length + 1).fill(ROOT),
    kinds: new Int32Array(length + 1).fill(ROOT),
    verbsBefore: new Int32Array(length + 2),
    marksBefore: new Int32Array(length + 2),
  }
  for (let i = 0; i < length; i++) {
    const tag = tags[i]!
    text.words[i] = words[i]!.word
    text.tags[i] = numbers[i]!
    text.suffixes[i] = words[i]!.suffix3
    text.kinds[i] = words[i]!.kind
    text.verbsBefore[i + 1] = text.verbsBefore[i]! + (tag.startsWith('VERB') ? 1 : 0)
    const isMark = tag.startsWith('PUNCT') || tag.startsWith('CCONJ')
    text.marksBefore[i + 1] = text.marksBefore[i]! + (isMark ? 1 : 0)
  }
  text.verbsBefore[length + 1] = text.verbsBefore[length]!
  text.marksBefore[length + 1] = text.marksBefore[length]!
  return text
}

/** The word and governor that `move` would join in `state`. */
export const arcOf = (state: TreeState, move: number): { head: number; word: number } => ({
  word: state.top(0),
  head: move === LEFT ? state.next : state.top(1),
})

/** The allowed move with the highest score. */
export function bestMove(state: TreeState, scores: ArrayLike<number>): number {
  let top = -1
  for (let move = SHIFT; move <= RIGHT; move++)
    if (state.allows(move) && (top < 0 || scores[move]! > scores[top]!)) top = move
  return top
}

/** The only move that is allowed, or -1 when there is a choice. */
function forcedMove(state: TreeState): number {
  if (state.depth === 0) return SHIFT
  if (state.next === state.length) return state.depth > 1 ? RIGHT : LEFT
  return -1
}

/** A parser: gives for each word its governor (-1 for the root) and its relation, an index into the labels' classes. */
export function makeParser(
  moves: NarrowModel,
  labels: LinearModel,
): (text: TaggedWords) => { heads: number[]; labels: number[] } {
  const features = makeFeatures(MOVE_FEATURES)
  const scoreLabels = makeLabelScorer(labels)
  const moveScores = new Int32Array(3)
  const state = new TreeState()
  return (text) => {
    const length = text.words.length - 1
    state.reset(length)
    while (!state.isDone()) {
      let move = forcedMove(state)
      if (move < 0) {
        moveFeatures(features, text, state)
        scoreNarrow(moves, features, moveScores)
        move = bestMove(state, moveScores)
      }
      let label = -1
      if (move !== SHIFT) {
        const { head, word } = arcOf(state, move)
        label = best(scoreLabels(text, state, head, word))
      }
      state.apply(move, label)
    }
    const heads = Array.from(state.head.subarray(0, length), (head) => (head === length ? -1 : head))
    return { heads, labels: Array.from(state.label.subarray(0, length)) }
  }
}
