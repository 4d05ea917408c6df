// The scores of relations, quicker than feature by feature: what depends on tags and distance is summed once.
import { addScores, type LinearModel, makeFeatures } from '../learn/linear-model.ts'
import { SumStore } from '../learn/sum-store.ts'
import { type Arc, arcBetween, arcFeatures, LABEL_FEATURES, wordFeatures } from './label-features.ts'
import type { TaggedWords } from './tree-features.ts'
import type { TreeState } from './tree-state.ts'

/** Combinations of side (below 4), marks (below 4) and distance (below 8). */
const WAYS = 128

/** Scores every relation for an arc: the same numbers as all features of `labelFeatures` together. */
export type ScoreLabels = (text: TaggedWords, state: TreeState, head: number, word: number) => Int32Array

/** A scorer for a model; the array that it returns is used again at the next call. */
export function makeLabelScorer(model: LinearModel): ScoreLabels {
  const size = model.classes.length
  const features = makeFeatures(LABEL_FEATURES)
  const scores = new Int32Array(size)
  const store = new SumStore(model)
  /** Where sums begin in the store, by the tags of head and word and by way; -1 for one that was not met. */
  const known = new Map<number, Map<number, Int32Array>>()

  const waysOf = ({ headTag, wordTag }: Arc): Int32Array => {
    const found = known.get(headTag)?.get(wordTag)
    if (found) return found
    const ways = new Int32Array(WAYS).fill(-1)
    known.set(headTag, (known.get(headTag) ?? new Map<number, Int32Array>()).set(wordTag, ways))
    return ways
  }
  const sumsOf = (arc: Arc): number => {
    const ways = waysOf(arc)
    const way = arc.side + 4 * (arc.marks + 4 * arc.distance)
    if (ways[way]! >= 0) return ways[way]!
    features.count = 0
    arcFeatures(features, arc)
    return (ways[way] = store.add(features))
  }

  return (text, state, head, word) => {
    const at = sumsOf(arcBetween(text, head, word))
    for (let label = 0; label < size; label++) scores[label] = store.values[at + label]!
    features.count = 0
    wordFeatures(features, text, state, head, word)
    addScores(model, features, scores)
    return scores
  }
}
