// Giving each word of a sentence its part of speech.
import { hashText } from '../learn/hash.ts'
import { best, makeFeatures, score, type LinearModel } from '../learn/linear-model.ts'
import { TAG_FEATURES, tagFeatures } from './tag-features.ts'
import type { WordFacts } from './word-facts.ts'

/** Stands for the tag of what comes before a sentence. */
export const NO_TAG = 5

/** The number under which the models know a tag such as `NOUN|NN`. */
export const tagNumber = (tag: string): number => hashText(tag)

/** A tagger: gives the class of each word, an index into the model's classes, reading left to right. */
export function makeTagger(model: LinearModel): (words: WordFacts[]) => number[] {
  const features = makeFeatures(TAG_FEATURES)
  const scores = new Int32Array(model.classes.length)
  const numbers = model.classes.map(tagNumber)
  return (words) => {
    let [tag1, tag2] = [NO_TAG, NO_TAG]
    return words.map((_, i) => {
      tagFeatures(features, words, i, tag1, tag2)
      score(model, features, scores)
      const tag = best(scores)
      tag2 = tag1
      tag1 = numbers[tag]!
      return tag
    })
  }
}
