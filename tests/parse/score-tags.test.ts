// The quick scores of the tagger are those of all its features, whatever the words.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadModels } from '../../scripts/load-language.ts'
import { makeFeatures, score } from '../../src/learn/linear-model.ts'
import { makeTagScorer } from '../../src/parse/score-tags.ts'
import { TAG_FEATURES, tagFeatures } from '../../src/parse/tag-features.ts'
import { tagNumber } from '../../src/parse/tag.ts'
import { factsOf } from '../../src/parse/word-facts.ts'

const { tags } = loadModels()
const quick = makeTagScorer(tags)

const word = fc.oneof(
  fc.constantFrom(...'The the said of U.S.-led , . “ walked Talvik 12 won’t a'.split(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
)

it('of any word in any place', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...tags.classes),
      fc.constantFrom(...tags.classes),
      (exact, tag1, tag2) => {
        const words = exact.map(factsOf)
        const features = makeFeatures(TAG_FEATURES)
        const scores = new Int32Array(tags.classes.length)
        for (let i = 0; i < words.length; i++) {
          tagFeatures(features, words, i, tagNumber(tag1), tagNumber(tag2))
          score(tags, features, scores)
          expect(quick(words, i, tagNumber(tag1), tagNumber(tag2))).toEqual(scores)
        }
      },
    ),
    { numRuns: 200 },
  )
})
