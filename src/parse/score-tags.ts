// The tagger's scores, quicker than feature by feature: what depends on one word alone, on a word and the tag before it,
// or on two tags is summed once and remembered.
import { addScores, type Features, type LinearModel, makeFeatures } from '../learn/linear-model.ts'
import { SumStore } from '../learn/sum-store.ts'
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

/** Where the sums of a word are in the store: what it adds to its own scores and to those of its neighbours. */
interface WordSums {
  /** As a word inside a sentence, and as its first. */
  own: number
  first: number
  before: number
  farBefore: number
  after: number
  farAfter: number
  /** After a word with a tag, by the number of that tag. */
  tagged: Map<number, number>
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
  const store = new SumStore(model)
  const known = new Map<WordFacts, WordSums>()
  const histories = new Map<number, Map<number, number>>()

  const sum = (fill: (out: Features) => void): number => {
    features.count = 0
    fill(features)
    return store.add(features)
  }
  const makeSums = (word: WordFacts): WordSums => ({
    own: sum((out) => ownFeatures(out, word, false)),
    first: sum((out) => ownFeatures(out, word, true)),
    before: sum((out) => beforeFeatures(out, word)),
    farBefore: sum((out) => farBeforeFeature(out, word)),
    after: sum((out) => afterFeatures(out, word)),
    farAfter: sum((out) => farAfterFeatures(out, word)),
    tagged: new Map(),
  })
  const sumsOf = (word: WordFacts): WordSums => {
    const found = known.get(word)
    if (found !== undefined) return found
    const sums = makeSums(word)
    known.set(word, sums)
    return sums
  }
  const taggedSums = ({ tagged }: WordSums, word: WordFacts, tag1: number): number => {
    const found = tagged.get(tag1)
    if (found !== undefined) return found
    const sums = sum((out) => taggedFeatures(out, word, tag1))
    tagged.set(tag1, sums)
    return sums
  }
  const historySums = (tag1: number, tag2: number): number => {
    const found = histories.get(tag1)?.get(tag2)
    if (found !== undefined) return found
    const sums = sum((out) => historyFeatures(out, tag1, tag2))
    histories.set(tag1, (histories.get(tag1) ?? new Map<number, number>()).set(tag2, sums))
    return sums
  }
  const forget = (): void => {
    known.clear()
    histories.clear()
    store.clear()
  }

  return (words, i, tag1, tag2) => {
    if (known.size >= MOST) forget()
    const word = sumsOf(words[i]!)
    const own = i === 0 ? word.first : word.own
    const { before } = sumsOf(words[i - 1] ?? NO_WORD)
    const { farBefore } = sumsOf(words[i - 2] ?? NO_WORD)
    const { after } = sumsOf(words[i + 1] ?? NO_WORD)
    const { farAfter } = sumsOf(words[i + 2] ?? NO_WORD)
    const tagged = taggedSums(word, words[i]!, tag1)
    const history = historySums(tag1, tag2)
    const { values } = store
    for (let tag = 0; tag < size; tag++)
      scores[tag] =
        values[own + tag]! +
        values[before + tag]! +
        values[farBefore + tag]! +
        values[after + tag]! +
        values[farAfter + tag]! +
        values[tagged + tag]! +
        values[history + tag]!
    features.count = 0
    joinedFeatures(features, words, i, tag1, tag2)
    addScores(model, features, scores)
    return scores
  }
}
