// Giving each word of a sentence its part of speech.
import { hashText } from '../learn/hash.ts'
import type { LinearModel } from '../learn/linear-model.ts'
import type { KnownLemmas } from './lemma.ts'
import { makeTagScorer } from './score-tags.ts'
import type { WordFacts } from './word-facts.ts'

/** Stands for the tag of what comes before a sentence. */
export const NO_TAG = 5

/** The number under which the models know a tag such as `NOUN|NN`. */
export const tagNumber = (tag: string): number => hashText(tag)

/**
 * Tags that only words have which were met with them: small words such as "of", "the" and "and" are all known. A verb
 * that was never met must not become a preposition.
 */
export const isClosedTag = (tag: string): boolean => /^(?:ADP|AUX|CCONJ|DET|PART|PRON|SCONJ)\b/.test(tag)

/** Words of these kinds in compromise's lists are small words, too, met or not: "amid", "lest". */
const SMALL_KINDS = new Set(
  ['Preposition', 'Conjunction', 'Condition', 'Determiner', 'Pronoun', 'Modal', 'QuestionWord'].map((kind) =>
    hashText(kind),
  ),
)

/** What was learned beside the weights. */
export interface TagExtra {
  lemmas: KnownLemmas
  /** For each word, by normal form, the closed tags that it was met with. */
  closed: Record<string, string[]>
}

/** A tagger: gives the class of each word, an index into the model's classes, reading left to right. */
export function makeTagger(model: LinearModel): (words: WordFacts[]) => number[] {
  const scoreTags = makeTagScorer(model)
  const numbers = model.classes.map(tagNumber)
  const { closed } = model.extra as TagExtra
  const every = model.classes.map((_, tag) => tag)
  const isOpen = (tag: number) => !isClosedTag(model.classes[tag]!)
  const open = Int32Array.from(every.filter(isOpen))
  const allowed = new Map(
    Object.entries(closed).map(([word, tags]) => [
      hashText(word),
      Int32Array.from(every.filter((tag) => isOpen(tag) || tags.includes(model.classes[tag]!))),
    ]),
  )
  const all = Int32Array.from(every)
  const bestFor = ({ word, kind }: WordFacts, scores: Int32Array): number => {
    const choice = SMALL_KINDS.has(kind) ? all : (allowed.get(word) ?? open)
    let top = choice[0]!
    for (let i = 1; i < choice.length; i++) if (scores[choice[i]!]! > scores[top]!) top = choice[i]!
    return top
  }
  return (words) => {
    let [tag1, tag2] = [NO_TAG, NO_TAG]
    return words.map((word, i) => {
      const tag = bestFor(word, scoreTags(words, i, tag1, tag2))
      tag2 = tag1
      tag1 = numbers[tag]!
      return tag
    })
  }
}
