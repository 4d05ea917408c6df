// The tagger's scores, quicker than feature by feature: what depends on one word alone is summed once a word.
import { type Features, type LinearModel, makeFeatures, score } from '../learn/linear-model.ts'
import { TAG_FEATURES, tagFeatures } from './tag-features.ts'
import { NO_WORD, type WordFacts } from './word-facts.ts'

/** Places in the list of `tagFeatures` of what depends on one word alone: the word itself, two before, two behind. */
const OWN = [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 36, 37, 43, 44]
const NEIGHBOURS: readonly (readonly [number, readonly number[]])[] = [
  [-1, [11, 18, 22, 38]],
  [-2, [12]],
  [1, [13, 19, 20, 23, 39]],
  [2, [14, 21]],
]
const alone = new Set([...OWN, ...NEIGHBOURS.flatMap(([, places]) => places)])
const OTHERS = Uint8Array.from({ length: TAG_FEATURES }, (_, n) => n).filter((n) => !alone.has(n))

/** As many words are remembered. */
const MOST = 8_000

/** Scores every tag for the word at `i`: the same numbers as all features of `tagFeatures` together. */
export type ScoreTags = (words: readonly WordFacts[], i: number, tag1: number, tag2: number) => Int32Array

/** A scorer for a model; the array that it returns is used again at the next call. */
export function makeTagScorer(model: LinearModel): ScoreTags {
  const size = model.classes.length
  const features = makeFeatures(TAG_FEATURES)
  const scores = new Int32Array(size)
  const known = new Map<WordFacts, Int32Array>()

  /** Sums for a word as itself and as each neighbour, one after the other. */
  const sumsOf = (word: WordFacts): Int32Array => {
    const found = known.get(word)
    if (found) return found
    const sums = new Int32Array(size * (NEIGHBOURS.length + 1))
    const addSums = (at: number, place: number, wanted: readonly number[]): void => {
      const words = [NO_WORD, NO_WORD, NO_WORD, NO_WORD, NO_WORD]
      words[2 + place] = word
      tagFeatures(features, words, 2, 0, 0)
      const part = makeFeatures(wanted.length)
      for (const n of wanted) part.values[part.count++] = features.values[n]!
      score(model, part, sums.subarray(at * size, (at + 1) * size))
    }
    addSums(0, 0, OWN)
    NEIGHBOURS.forEach(([place, wanted], n) => addSums(n + 1, place, wanted))
    if (known.size >= MOST) known.clear()
    known.set(word, sums)
    return sums
  }

  return (words, i, tag1, tag2) => {
    const own = sumsOf(words[i]!)
    const before1 = sumsOf(words[i - 1] ?? NO_WORD)
    const before2 = sumsOf(words[i - 2] ?? NO_WORD)
    const behind1 = sumsOf(words[i + 1] ?? NO_WORD)
    const behind2 = sumsOf(words[i + 2] ?? NO_WORD)
    tagFeatures(features, words, i, tag1, tag2)
    keepOthers(features)
    score(model, features, scores)
    for (let tag = 0; tag < size; tag++)
      scores[tag]! +=
        own[tag]! +
        before1[size + tag]! +
        before2[2 * size + tag]! +
        behind1[3 * size + tag]! +
        behind2[4 * size + tag]!
    return scores
  }
}

/** Leaves the features that depend on more than one word. */
function keepOthers(features: Features): void {
  const { values, count } = features
  let kept = 0
  for (const n of OTHERS) if (n < count) values[kept++] = values[n]!
  features.count = kept
}
