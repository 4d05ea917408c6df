// The features by which the tagger decides on a word: the word, its shape and ends, its neighbours, the tags before it.
import { mix } from '../learn/hash.ts'
import type { Features } from '../learn/linear-model.ts'
import { NO_WORD, type WordFacts } from './word-facts.ts'

/** How many features `tagFeatures` makes at most. */
export const TAG_FEATURES = 50

/** Adds the features of the word itself. */
export function ownFeatures(out: Features, w: WordFacts, isFirst: boolean): void {
  const { values } = out
  let n = out.count
  values[n++] = mix(w.word, 1)
  values[n++] = mix(w.suffix1, 2)
  values[n++] = mix(w.suffix2, 3)
  values[n++] = mix(w.suffix3, 4)
  values[n++] = mix(w.suffix4, 5)
  values[n++] = mix(w.prefix1, 6)
  values[n++] = mix(w.prefix2, 7)
  values[n++] = mix(w.prefix3, 8)
  values[n++] = mix(w.shape, isFirst ? 9 : 10)
  values[n++] = mix(mix(w.shape, w.suffix2), 11)
  values[n++] = mix(mix(w.shape, w.word), 12)
  values[n++] = 38
  values[n++] = mix(w.kind, 39)
  values[n++] = mix(mix(w.kind, w.suffix2), 45)
  values[n++] = mix(mix(w.kind, w.shape), 46)
  out.count = n
}

/** Adds the features of the word before. */
export function beforeFeatures(out: Features, l1: WordFacts): void {
  const { values } = out
  let n = out.count
  values[n++] = mix(l1.word, 13)
  values[n++] = mix(l1.suffix3, 20)
  values[n++] = mix(l1.shape, 24)
  values[n++] = mix(l1.kind, 40)
  out.count = n
}

/** Adds the feature of the word two before. */
export function farBeforeFeature(out: Features, l2: WordFacts): void {
  out.values[out.count++] = mix(l2.word, 14)
}

/** Adds the features of the word after. */
export function afterFeatures(out: Features, r1: WordFacts): void {
  const { values } = out
  let n = out.count
  values[n++] = mix(r1.word, 15)
  values[n++] = mix(r1.suffix3, 21)
  values[n++] = mix(r1.suffix2, 22)
  values[n++] = mix(r1.shape, 25)
  values[n++] = mix(r1.kind, 41)
  out.count = n
}

/** Adds the features of the word two behind. */
export function farAfterFeatures(out: Features, r2: WordFacts): void {
  out.values[out.count++] = mix(r2.word, 16)
  out.values[out.count++] = mix(r2.suffix3, 23)
}

/** Adds the features of the tags of the last word and of the one before. */
export function historyFeatures(out: Features, tag1: number, tag2: number): void {
  const { values } = out
  let n = out.count
  values[n++] = mix(tag1, 27)
  values[n++] = mix(tag2, 28)
  values[n++] = mix(mix(tag1, tag2), 29)
  out.count = n
}

/** Adds the features of the word after a word with the tag `tag1`. */
export function taggedFeatures(out: Features, w: WordFacts, tag1: number): void {
  const { values } = out
  let n = out.count
  values[n++] = mix(mix(tag1, w.word), 30)
  values[n++] = mix(mix(tag1, w.suffix3), 32)
  values[n++] = mix(mix(tag1, w.shape), 35)
  values[n++] = mix(mix(tag1, w.kind), 43)
  out.count = n
}

/** Adds the features of the word at `i` that depend on its neighbours, too. */
export function joinedFeatures(
  out: Features,
  words: readonly WordFacts[],
  i: number,
  tag1: number,
  tag2: number,
): void {
  const w = words[i]!
  const l1 = words[i - 1] ?? NO_WORD
  const r1 = words[i + 1] ?? NO_WORD
  const { values } = out
  let n = out.count
  values[n++] = mix(mix(l1.word, w.word), 17)
  values[n++] = mix(mix(w.word, r1.word), 18)
  values[n++] = mix(mix(l1.word, r1.word), 19)
  values[n++] = mix(mix(w.shape, r1.shape), 26)
  values[n++] = mix(mix(mix(tag1, tag2), w.word), 31)
  values[n++] = mix(mix(tag1, r1.word), 33)
  values[n++] = mix(mix(tag1, r1.suffix2), 34)
  values[n++] = mix(mix(tag1, mix(w.suffix2, r1.suffix2)), 36)
  values[n++] = mix(mix(l1.shape, mix(w.shape, r1.shape)), 37)
  values[n++] = mix(mix(w.kind, r1.kind), 42)
  values[n++] = mix(mix(tag1, mix(w.kind, r1.kind)), 44)
  out.count = n
}

/** Fills `out` for the word at `i`; `tag1` and `tag2` are the hashed tags of the last word and of the one before. */
export function tagFeatures(
  out: Features,
  words: readonly WordFacts[],
  i: number,
  tag1: number,
  tag2: number,
): void {
  out.count = 0
  ownFeatures(out, words[i]!, i === 0)
  beforeFeatures(out, words[i - 1] ?? NO_WORD)
  farBeforeFeature(out, words[i - 2] ?? NO_WORD)
  afterFeatures(out, words[i + 1] ?? NO_WORD)
  farAfterFeatures(out, words[i + 2] ?? NO_WORD)
  historyFeatures(out, tag1, tag2)
  taggedFeatures(out, words[i]!, tag1)
  joinedFeatures(out, words, i, tag1, tag2)
}
