// Learning the two passes of the name tagger.
import { makeFeatures } from '../../src/learn/linear-model.ts'
import type { WeightRows } from '../../src/learn/model-file.ts'
import { Perceptron } from '../../src/learn/perceptron.ts'
import { NAME_FEATURES, nameFeatures, type SentenceView } from '../../src/extract/names/name-features.ts'
import { earlierTypes, mayFollow, NAME_TAGS, TAG_NUMBERS } from '../../src/extract/names/tag-names.ts'
import type { NameExample } from './name-examples.ts'

/** A fixed order that looks random (linear congruence), so that the same data give the same weights. */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const list = [...items]
  let state = seed
  for (let i = list.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const k = state % (i + 1)
    ;[list[i], list[k]] = [list[k]!, list[i]!]
  }
  return list
}

const isMisc = (tag: number) => tag > 12

/** One sentence: tags it with the present weights and corrects them; returns the tags that were given. */
function learnSentence(
  perceptron: Perceptron,
  view: SentenceView,
  right: readonly number[],
  isComplete: boolean,
  learn: boolean,
): number[] {
  const features = makeFeatures(NAME_FEATURES)
  const scores = new Float64Array(NAME_TAGS.length)
  const given: number[] = []
  let last = -1
  let before = -1
  for (let i = 0; i < view.facts.length; i++) {
    nameFeatures(features, view, i, TAG_NUMBERS[last] ?? 1, TAG_NUMBERS[before] ?? 1)
    perceptron.score(features, scores)
    let top = -1
    const isEnd = i === view.facts.length - 1
    for (let tag = 0; tag < NAME_TAGS.length; tag++)
      if (mayFollow(last, tag) && (!isEnd || mayFollow(tag, -1)) && (top < 0 || scores[tag]! > scores[top]!)) top = tag
    let truth = right[i]!
    if (truth === 0 && !isComplete && isMisc(top) && view.facts[i]!.isCapital) truth = -1
    if (learn) {
      perceptron.step()
      if (truth >= 0 && truth !== top) perceptron.update(features, truth, top)
    }
    given.push(top)
    before = last
    last = top
  }
  return given
}

function learnPass(examples: readonly NameExample[], rounds: number): Perceptron {
  const perceptron = new Perceptron(NAME_TAGS.length)
  const sentences = examples.flatMap(({ views, tags, isComplete }) =>
    views.map((view, s) => ({ view, right: tags[s]!, isComplete })),
  )
  for (let round = 0; round < rounds; round++)
    for (const { view, right, isComplete } of shuffle(sentences, round + 1))
      learnSentence(perceptron, view, right, isComplete, true)
  return perceptron
}

/** Documents with what a first pass, learned from the other half of them, took their words for. */
function withEarlier(examples: readonly NameExample[], rounds: number): NameExample[] {
  const parts = 4
  return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const teacher = learnPass(
      examples.filter((_, i) => i % parts !== part),
      rounds,
    )
    return examples
      .filter((_, i) => i % parts === part)
      .map((example) => {
        const tags = example.views.map((view, s) =>
          learnSentence(teacher, view, example.tags[s]!, example.isComplete, false),
        )
        return { ...example, views: earlierTypes(example.views, tags) }
      })
  })
}

/** Weights of the first and the second pass. */
export function learnNames(
  examples: readonly NameExample[],
  { rounds = 8, minimum = 2 }: { rounds?: number; minimum?: number } = {},
): { first: WeightRows; second: WeightRows } {
  const informed = withEarlier(examples, Math.min(rounds, 5))
  return {
    first: learnPass(examples, rounds).rows(minimum),
    second: learnPass(informed, rounds).rows(minimum),
  }
}
