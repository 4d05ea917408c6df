// The name tagger's scores, quicker than feature by feature: what depends on one word alone is summed once a word.
import { addScores, type Features, type LinearModel, makeFeatures } from '../../learn/linear-model.ts'
import { SumStore } from '../../learn/sum-store.ts'
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

/** Where the sums of a word are in the store: what it adds to its own scores and to those of its neighbours. */
interface WordSums {
  /** As the word itself, two before another and two behind it; -1 until it is needed. */
  own: number
  farBefore: number
  farAfter: number
  /** Right before and right after another, by the way in which that is written; -1 until it is needed. */
  before: Int32Array
  after: Int32Array
}

/** As many words are remembered. */
const MOST = 20_000

/** Makes the scores of a sentence: a score for each word and each tag, word after word. */
class NameScorer {
  private readonly model: LinearModel
  private readonly store: SumStore
  private readonly features = makeFeatures(NAME_FEATURES)
  private readonly known = new Map<TokenFacts | undefined, WordSums>()

  constructor(model: LinearModel) {
    this.model = model
    this.store = new SumStore(model)
  }

  score(view: SentenceView): Int32Array {
    const { facts } = view
    if (this.known.size >= MOST) this.forget()
    const beyond = this.sumsOf(undefined)
    const words = facts.map((word) => this.sumsOf(word))
    const all = new Int32Array(facts.length * TAGS)
    words.forEach((word, i) => {
      const at = i * TAGS
      const c = writingOf(facts[i]!)
      const own = this.own(word, facts[i]!)
      const before = this.before(words[i - 1] ?? beyond, facts[i - 1], c)
      const after = this.after(words[i + 1] ?? beyond, facts[i + 1], c)
      const farBefore = this.farBefore(words[i - 2] ?? beyond, facts[i - 2])
      const farAfter = this.farAfter(words[i + 2] ?? beyond, facts[i + 2])
      const { values } = this.store
      for (let tag = 0; tag < TAGS; tag++)
        all[at + tag] =
          values[own + tag]! +
          values[before + tag]! +
          values[after + tag]! +
          values[farBefore + tag]! +
          values[farAfter + tag]!
      this.features.count = 0
      joinedFeatures(this.features, view, i)
      addScores(this.model, this.features, all, at)
    })
    return all
  }

  private own = (sums: WordSums, word: TokenFacts): number =>
    sums.own < 0 ? (sums.own = this.sum((out) => ownFeatures(out, word))) : sums.own

  private farBefore = (sums: WordSums, word?: TokenFacts): number =>
    sums.farBefore < 0 ? (sums.farBefore = this.sum((out) => farBeforeFeature(out, word))) : sums.farBefore

  private farAfter = (sums: WordSums, word?: TokenFacts): number =>
    sums.farAfter < 0 ? (sums.farAfter = this.sum((out) => farAfterFeature(out, word))) : sums.farAfter

  private before = ({ before }: WordSums, word: TokenFacts | undefined, c: number): number =>
    before[c]! < 0 ? (before[c] = this.sum((out) => beforeFeatures(out, word, c))) : before[c]!

  private after = ({ after }: WordSums, word: TokenFacts | undefined, c: number): number =>
    after[c]! < 0 ? (after[c] = this.sum((out) => afterFeatures(out, word, c))) : after[c]!

  private sumsOf(word: TokenFacts | undefined): WordSums {
    const found = this.known.get(word)
    if (found) return found
    const none = () => new Int32Array(WRITINGS).fill(-1)
    const sums: WordSums = { own: -1, farBefore: -1, farAfter: -1, before: none(), after: none() }
    this.known.set(word, sums)
    return sums
  }

  private sum(fill: (out: Features) => void): number {
    this.features.count = 0
    fill(this.features)
    return this.store.add(this.features)
  }

  private forget(): void {
    this.known.clear()
    this.store.clear()
  }
}

const scorers = new WeakMap<LinearModel, NameScorer>()

/** A score for each word of a sentence and each tag, word after word: those of all `nameFeatures` together. */
export function scoreNames(model: LinearModel, view: SentenceView): Int32Array {
  const scorer = scorers.get(model) ?? new NameScorer(model)
  scorers.set(model, scorer)
  return scorer.score(view)
}
