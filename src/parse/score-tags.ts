// The tagger's scores, quicker than feature by feature: what depends on one word alone, on a word and the tag before it,
// or on two tags is summed once and remembered.
import { addScores, type Features, type LinearModel, makeFeatures } from '../learn/linear-model.ts'
import {
  afterFeatures,
  beforeFeatures,
  farAfterFeatures,
  farBeforeFeature,
  historyFeatures,
  joinedFeatures,
  ownFeatures,
  TAG_FEATURES,
  taggedFeatures,
} from './tag-features.ts'
import { NO_WORD, type WordFacts } from './word-facts.ts'

/** Sums of weights, one number a tag. */
type Sums = Int32Array

/** What a word adds to the scores of itself and of its neighbours. */
interface WordSums {
  /** As a word inside a sentence, and as its first. */
  own: Sums
  first: Sums
  before: Sums
  farBefore: Sums
  after: Sums
  farAfter: Sums
  /** What it adds to its own scores after a word with a tag, by the number of that tag. */
  tagged: Map<number, Sums>
}

/** As many words are remembered. */
const MOST = 8_000

/** Scores every tag for the word at `i`: the same numbers as all features of `tagFeatures` together. */
export type ScoreTags = (words: readonly WordFacts[], i: number, tag1: number, tag2: number) => Int32Array

/** A scorer for a model; the array that it returns is used again at the next call. */
export function makeTagScorer(model: LinearModel): ScoreTags {
  const size = model.classes.length
  const features = makeFeatures(TAG_FEATURES)
  const scores = new Int32Array(size)
  const known = new Map<WordFacts, WordSums>()
  const histories = new Map<number, Map<number, Sums>>()

  const sum = (fill: (out: Features) => void): Sums => {
    const sums = new Int32Array(size)
    features.count = 0
    fill(features)
    addScores(model, features, sums)
    return sums
  }
  const sumsOf = (word: WordFacts): WordSums => {
    const found = known.get(word)
    if (found) return found
    const sums: WordSums = {
      own: sum((out) => ownFeatures(out, word, false)),
      first: sum((out) => ownFeatures(out, word, true)),
      before: sum((out) => beforeFeatures(out, word)),
      farBefore: sum((out) => farBeforeFeature(out, word)),
      after: sum((out) => afterFeatures(out, word)),
      farAfter: sum((out) => farAfterFeatures(out, word)),
      tagged: new Map(),
    }
    if (known.size >= MOST) known.clear()
    known.set(word, sums)
    return sums
  }
  const taggedSums = ({ tagged }: WordSums, word: WordFacts, tag1: number): Sums => {
    const sums = tagged.get(tag1) ?? sum((out) => taggedFeatures(out, word, tag1))
    tagged.set(tag1, sums)
    return sums
  }
  const historySums = (tag1: number, tag2: number): Sums => {
    const after = histories.get(tag1) ?? new Map<number, Sums>()
    histories.set(tag1, after)
    const sums = after.get(tag2) ?? sum((out) => historyFeatures(out, tag1, tag2))
    after.set(tag2, sums)
    return sums
  }

  return (words, i, tag1, tag2) => {
    const word = sumsOf(words[i]!)
    const own = i === 0 ? word.first : word.own
    const { before } = sumsOf(words[i - 1] ?? NO_WORD)
    const { farBefore } = sumsOf(words[i - 2] ?? NO_WORD)
    const { after } = sumsOf(words[i + 1] ?? NO_WORD)
    const { farAfter } = sumsOf(words[i + 2] ?? NO_WORD)
    const tagged = taggedSums(word, words[i]!, tag1)
    const history = historySums(tag1, tag2)
    for (let tag = 0; tag < size; tag++)
      scores[tag] =
        own[tag]! +
        before[tag]! +
        farBefore[tag]! +
        after[tag]! +
        farAfter[tag]! +
        tagged[tag]! +
        history[tag]!
    features.count = 0
    joinedFeatures(features, words, i, tag1, tag2)
    addScores(model, features, scores)
    return scores
  }
}
