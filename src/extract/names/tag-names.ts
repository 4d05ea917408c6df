// Tagging words as parts of names, twice: the second time with what the first took each word for elsewhere.
import { type Features, type LinearModel, makeFeatures, score } from '../../learn/linear-model.ts'
import { bestPath } from './best-path.ts'
import { earlierTypes } from './earlier-types.ts'
import { earlierFeatures, NAME_FEATURES, type SentenceView } from './name-features.ts'
import { NAME_TAGS, stepFeature } from './name-tags.ts'
import { scoreNames } from './score-names.ts'

const TAGS = NAME_TAGS.length

/** The weights of steps from tag to tag, as `bestPath` takes them. */
function readSteps(model: LinearModel, features: Features): Int32Array {
  const steps = new Int32Array(TAGS * TAGS)
  for (let last = 0; last < TAGS; last++) {
    stepFeature(features, last)
    score(model, features, steps.subarray(last * TAGS, (last + 1) * TAGS))
  }
  return steps
}

/** The tags of all sentences after both passes. Only what the first pass told is scored in the second. */
export function tagNames(views: readonly SentenceView[], model: LinearModel): number[][] {
  const features = makeFeatures(NAME_FEATURES)
  const steps = readSteps(model, features)
  const emissions = views.map((view) => scoreNames(model, view))
  const first = emissions.map((all) => bestPath(all.length / TAGS, all, steps))
  const more = new Int32Array(TAGS)
  return earlierTypes(views, first).map((view, sentence) => {
    const all = emissions[sentence]!
    let isSame = true
    for (let i = 0; i < view.facts.length; i++) {
      features.count = 0
      earlierFeatures(features, view, i)
      if (features.count === 0) continue
      isSame = false
      score(model, features, more)
      for (let tag = 0; tag < TAGS; tag++) all[i * TAGS + tag]! += more[tag]!
    }
    return isSame ? first[sentence]! : bestPath(all.length / TAGS, all, steps)
  })
}
