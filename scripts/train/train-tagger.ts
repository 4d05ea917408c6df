// Learning the tagger's weights.
import { makeFeatures } from '../../src/learn/linear-model.ts'
import { Perceptron } from '../../src/learn/perceptron.ts'
import { NO_TAG, tagNumber } from '../../src/parse/tag.ts'
import { TAG_FEATURES, tagFeatures } from '../../src/parse/tag-features.ts'
import { factsOf } from '../../src/parse/word-facts.ts'
import type { Example } from './conllu.ts'
import { seededRandom, shuffled } from './random.ts'

/** Tags that are seen fewer times are no classes of their own. */
const RARE = 5

/** The tags of `examples` as classes, written `NOUN|NN`. */
export function tagClasses(examples: Example[]): string[] {
  const counts = new Map<string, number>()
  for (const { upos, xpos } of examples)
    upos.forEach((tag, i) => {
      const name = `${tag}|${xpos[i]!}`
      counts.set(name, (counts.get(name) ?? 0) + 1)
    })
  return [...counts.keys()].filter((name) => counts.get(name)! >= RARE).sort()
}

const topOf = (scores: Float64Array): number => {
  let top = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[top]!) top = i
  return top
}

/** Learns in `rounds` over `examples`; words whose tag is no class are read but not learned from. */
export function trainTagger(
  classes: string[],
  examples: Example[],
  rounds: number,
  seed: number,
): Perceptron {
  const teacher = new Perceptron(classes.length)
  const random = seededRandom(seed)
  const index = new Map(classes.map((name, i) => [name, i]))
  const numbers = classes.map(tagNumber)
  const features = makeFeatures(TAG_FEATURES)
  const scores = new Float64Array(classes.length)
  for (let round = 0; round < rounds; round++)
    for (const { words, upos, xpos } of shuffled(examples, random)) {
      const facts = words.map(factsOf)
      let [tag1, tag2] = [NO_TAG, NO_TAG]
      for (let i = 0; i < words.length; i++) {
        tagFeatures(features, facts, i, tag1, tag2)
        teacher.score(features, scores)
        const guess = topOf(scores)
        const right = index.get(`${upos[i]!}|${xpos[i]!}`)
        if (right !== undefined) {
          teacher.step()
          teacher.update(features, right, guess)
        }
        tag2 = tag1
        tag1 = numbers[guess]!
      }
    }
  return teacher
}
