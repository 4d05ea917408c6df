// Tagging words as parts of names, twice: the second time with what the first took each word for elsewhere.
import { type Features, type LinearModel, makeFeatures, score } from '../../learn/linear-model.ts'
import { bestPath } from './best-path.ts'
import { earlierTypes } from './earlier-types.ts'
import { NAME_FEATURES, nameFeatures, type SentenceView } from './name-features.ts'
import { NAME_TAGS, stepFeature } from './name-tags.ts'

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

/** The tags of all sentences after both passes. */
export function tagNames(views: readonly SentenceView[], model: LinearModel): number[][] {
  const features = makeFeatures(NAME_FEATURES)
  const steps = readSteps(model, features)
  const tagSentence = (view: SentenceView) => {
    const emissions = new Int32Array(view.facts.length * TAGS)
    for (let i = 0; i < view.facts.length; i++) {
      nameFeatures(features, view, i)
      score(model, features, emissions.subarray(i * TAGS, (i + 1) * TAGS))
    }
    return bestPath(view.facts.length, emissions, steps)
  }
  return earlierTypes(views, views.map(tagSentence)).map(tagSentence)
}
