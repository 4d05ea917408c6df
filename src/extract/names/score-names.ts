// The name tagger's scores, quicker than feature by feature: what depends on one word alone is summed once a word.
import { addScores, type Features, type LinearModel, makeFeatures } from '../../learn/linear-model.ts'
import { WRITINGS, writingOf } from './beside.ts'
import {
  afterFeatures,
  beforeFeatures,
  farAfterFeature,
  farBeforeFeature,
  joinedFeatures,
  NAME_FEATURES,
  ownFeatures,
  type SentenceView,
} from './name-features.ts'
import { NAME_TAGS } from './name-tags.ts'
import type { TokenFacts } from './token-facts.ts'

const TAGS = NAME_TAGS.length

/** What a word adds to the scores of itself and of its neighbours, each sum made when it is first needed. */
class WordSums {
  private readonly sums: (Int32Array | undefined)[] = []
  private readonly model: LinearModel
  private readonly word: TokenFacts | undefined

  /** `word` is undefined for what stands beyond both ends of a sentence. */
  constructor(model: LinearModel, word: TokenFacts | undefined) {
    this.model = model
    this.word = word
  }

  own = (): Int32Array => (this.sums[0] ??= this.sum((out) => ownFeatures(out, this.word!)))
  farBefore = (): Int32Array => (this.sums[1] ??= this.sum((out) => farBeforeFeature(out, this.word)))
  farAfter = (): Int32Array => (this.sums[2] ??= this.sum((out) => farAfterFeature(out, this.word)))
  before = (c: number): Int32Array =>
    (this.sums[3 + c] ??= this.sum((out) => beforeFeatures(out, this.word, c)))
  after = (c: number): Int32Array =>
    (this.sums[3 + WRITINGS + c] ??= this.sum((out) => afterFeatures(out, this.word, c)))

  private sum(fill: (out: Features) => void): Int32Array {
    const features = makeFeatures(NAME_FEATURES)
    fill(features)
    const scores = new Int32Array(TAGS)
    addScores(this.model, features, scores)
    return scores
  }
}

/** As many words are remembered. */
const MOST = 20_000
const remembered = new WeakMap<LinearModel, Map<TokenFacts | undefined, WordSums>>()

function sumsOf(
  model: LinearModel,
  words: Map<TokenFacts | undefined, WordSums>,
  word?: TokenFacts,
): WordSums {
  const known = words.get(word)
  if (known) return known
  const sums = new WordSums(model, word)
  if (words.size >= MOST) words.clear()
  words.set(word, sums)
  return sums
}

/** A score for each word of a sentence and each tag, word after word: those of all `nameFeatures` together. */
export function scoreNames(model: LinearModel, view: SentenceView): Int32Array {
  const words = remembered.get(model) ?? new Map<TokenFacts | undefined, WordSums>()
  remembered.set(model, words)
  const beyond = sumsOf(model, words)
  const sums = view.facts.map((word) => sumsOf(model, words, word))
  const features = makeFeatures(NAME_FEATURES)
  const all = new Int32Array(sums.length * TAGS)
  sums.forEach((word, i) => {
    const c = writingOf(view.facts[i]!)
    const own = word.own()
    const before = (sums[i - 1] ?? beyond).before(c)
    const after = (sums[i + 1] ?? beyond).after(c)
    const farBefore = (sums[i - 2] ?? beyond).farBefore()
    const farAfter = (sums[i + 2] ?? beyond).farAfter()
    const scores = all.subarray(i * TAGS, (i + 1) * TAGS)
    for (let tag = 0; tag < TAGS; tag++)
      scores[tag] = own[tag]! + before[tag]! + after[tag]! + farBefore[tag]! + farAfter[tag]!
    features.count = 0
    joinedFeatures(features, view, i)
    addScores(model, features, scores)
  })
  return all
}
