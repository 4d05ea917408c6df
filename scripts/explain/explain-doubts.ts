// Words of a place that the models were least sure of: what they would have answered next.
import { NAME_FEATURES, nameFeatures } from '../../src/extract/names/name-features.ts'
import { NAME_TAGS } from '../../src/extract/names/name-tags.ts'
import { viewSentences } from '../../src/extract/names/view-sentences.ts'
import { makeFeatures, score, type LinearModel } from '../../src/learn/linear-model.ts'
import type { ParsedSentence } from '../../src/model/token.ts'
import { NO_TAG, tagNumber } from '../../src/parse/tag.ts'
import { TAG_FEATURES, tagFeatures } from '../../src/parse/tag-features.ts'
import { factsOf } from '../../src/parse/word-facts.ts'
import { markOf, type Place } from './place.ts'
import { quote, section } from './show.ts'

/** Runners-up with a score within this share of the best are told. */
const CLOSE = 0.75

export function explainDoubts(place: Place): string[] {
  const { stories, document, sentences, resources } = place
  const all = stories.find(({ found }) => found.id === document.id)?.parsed.sentences ?? []
  const views = viewSentences(all, resources.gazetteer, resources.language.names)
  const lines = sentences.flatMap((sentence) => [
    ...doubtfulTags(place, sentence, resources.models.parse.tags),
    ...sentence.tokens.flatMap((token) => {
      if (markOf(place, token) !== '>') return []
      const features = makeFeatures(NAME_FEATURES)
      nameFeatures(features, views[sentence.index]!, token.index)
      const [best, next] = ranked(resources.models.names, features, NAME_TAGS)
      return next!.score > CLOSE * best!.score && best!.score > 0
        ? [
            `  ${quote(token.exact)} as part of a name: ${best!.name} ${best!.score}, then ${next!.name} ${next!.score}`,
          ]
        : []
    }),
  ])
  return section('nearly read otherwise, by each model’s scores for single words', lines)
}

function doubtfulTags(place: Place, { tokens }: ParsedSentence, model: LinearModel): string[] {
  const facts = tokens.map(({ exact }) => factsOf(exact))
  const names = tokens.map(({ upos, xpos }) => `${upos}|${xpos}`)
  const before = (i: number): number => (i < 0 ? NO_TAG : tagNumber(names[i]!))
  return tokens.flatMap((token, i) => {
    if (markOf(place, token) !== '>') return []
    const features = makeFeatures(TAG_FEATURES)
    tagFeatures(features, facts, i, before(i - 1), before(i - 2))
    const all = ranked(model, features, model.classes)
    const chosen = all.find(({ name }) => name === names[i])
    const next = all.find(({ name }) => name !== names[i])!
    return chosen && next.score > CLOSE * chosen.score
      ? [`  ${quote(token.exact)} as a word: ${chosen.name} ${chosen.score}, then ${next.name} ${next.score}`]
      : []
  })
}

function ranked(
  model: LinearModel,
  features: ReturnType<typeof makeFeatures>,
  names: readonly string[],
): { name: string; score: number }[] {
  const scores = new Int32Array(names.length)
  score(model, features, scores)
  return names.map((name, i) => ({ name, score: scores[i]! })).sort((a, b) => b.score - a.score)
}
