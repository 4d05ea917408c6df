// Learning the weights of the name tagger: averaged structured perceptron (Collins 2002).
import { bestPath } from '../../src/extract/names/best-path.ts'
import { earlierTypes } from '../../src/extract/names/earlier-types.ts'
import { NAME_FEATURES, nameFeatures, type SentenceView } from '../../src/extract/names/name-features.ts'
import { NAME_TAGS, stepFeature } from '../../src/extract/names/name-tags.ts'
import { makeFeatures } from '../../src/learn/linear-model.ts'
import type { WeightRows } from '../../src/learn/model-file.ts'
import { Perceptron } from '../../src/learn/perceptron.ts'
import type { NameExample } from './name-examples.ts'

const TAGS = NAME_TAGS.length
/** Stands for no tag at all, where a step has only one tag to reward or blame; left out of the weights. */
const NO_TAG = TAGS

interface Sentence {
  view: SentenceView
  /** For each word the tags that are right, a bit each. */
  allowed: readonly number[]
}

/** A fixed order that looks random (linear congruence), so that the same data give the same weights. */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const list = [...items]
  let state = seed
  for (let i = list.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const k = (state >>> 8) % (i + 1)
    ;[list[i], list[k]] = [list[k]!, list[i]!]
  }
  return list
}

const features = makeFeatures(NAME_FEATURES)

function scoreSentence(
  perceptron: Perceptron,
  view: SentenceView,
): { emissions: Float64Array; steps: Float64Array } {
  const emissions = new Float64Array(view.facts.length * TAGS)
  const steps = new Float64Array(TAGS * TAGS)
  for (let i = 0; i < view.facts.length; i++) {
    nameFeatures(features, view, i)
    perceptron.score(features, emissions.subarray(i * TAGS, (i + 1) * TAGS))
  }
  for (let last = 0; last < TAGS; last++) {
    stepFeature(features, last)
    perceptron.score(features, steps.subarray(last * TAGS, (last + 1) * TAGS))
  }
  return { emissions, steps }
}

function learnSentence(perceptron: Perceptron, { view, allowed }: Sentence): void {
  const { length } = view.facts
  const { emissions, steps } = scoreSentence(perceptron, view)
  const given = bestPath(length, emissions, steps)
  const right = bestPath(length, emissions, steps, allowed)
  perceptron.step()
  for (let i = 0; i < length; i++) {
    if (given[i] !== right[i]) {
      nameFeatures(features, view, i)
      perceptron.update(features, right[i]!, given[i]!)
    }
    if (i === 0 || (given[i] === right[i] && given[i - 1] === right[i - 1])) continue
    stepFeature(features, right[i - 1]!)
    perceptron.update(features, right[i]!, NO_TAG)
    stepFeature(features, given[i - 1]!)
    perceptron.update(features, NO_TAG, given[i]!)
  }
}

function learnPass(examples: readonly NameExample[], rounds: number): Perceptron {
  const perceptron = new Perceptron(TAGS + 1)
  const sentences = examples.flatMap(({ views, allowed }) =>
    views.map((view, s) => ({ view, allowed: allowed[s]! })),
  )
  for (let round = 0; round < rounds; round++)
    for (const sentence of shuffle(sentences, round + 1)) learnSentence(perceptron, sentence)
  return perceptron
}

/** Documents with what a first pass, learned from the other half of them, took their words for. */
function withEarlier(examples: readonly NameExample[], rounds: number): NameExample[] {
  return [0, 1].flatMap((part) => {
    const inPart = (_: NameExample, i: number) => i % 2 === part
    const teacher = learnPass(
      examples.filter((example, i) => !inPart(example, i)),
      rounds,
    )
    return examples.filter(inPart).map((example) => {
      const tags = example.views.map((view) => {
        const { emissions, steps } = scoreSentence(teacher, view)
        return bestPath(view.facts.length, emissions, steps)
      })
      return { ...example, views: earlierTypes(example.views, tags) }
    })
  })
}

/** Weights for both passes: learned from the documents without and with what a first pass took their words for. */
export function learnNames(
  examples: readonly NameExample[],
  { rounds = 8, minimum = 2, fine = 200 }: { rounds?: number; minimum?: number; fine?: number } = {},
): WeightRows {
  const informed = withEarlier(examples, Math.min(rounds, 3))
  const rows: WeightRows = new Map()
  for (const [key, pairs] of learnPass([...examples, ...informed], rounds).rows(minimum, fine)) {
    const kept = pairs.filter(([tag]) => tag !== NO_TAG)
    if (kept.length > 0) rows.set(key, kept)
  }
  return rows
}
