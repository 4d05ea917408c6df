// The quick scores of relations are those of all their features, however far a sentence is read.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadModels } from '../../scripts/load-language.ts'
import { makeFeatures, score } from '../../src/learn/linear-model.ts'
import { arcOf, taggedWords } from '../../src/parse/build-tree.ts'
import { LABEL_FEATURES, labelFeatures } from '../../src/parse/label-features.ts'
import { makeLabelScorer } from '../../src/parse/score-labels.ts'
import { tagNumber } from '../../src/parse/tag.ts'
import { LEFT, RIGHT, SHIFT, TreeState } from '../../src/parse/tree-state.ts'
import { factsOf } from '../../src/parse/word-facts.ts'

const { labels, tags } = loadModels()
const quick = makeLabelScorer(labels)

const word = fc.tuple(
  fc.constantFrom(...'The the said of U.S.-led , . “ walked Talvik 12 won’t a'.split(' ')),
  fc.constantFrom(...tags.classes),
)
const moves = fc.array(fc.constantFrom(SHIFT, LEFT, RIGHT), { minLength: 20, maxLength: 40 })

it('of any arc', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), moves, (words, wanted) => {
      const names = words.map(([, tag]) => tag)
      const text = taggedWords(
        words.map(([exact]) => factsOf(exact)),
        names,
        names.map(tagNumber),
      )
      const state = new TreeState()
      state.reset(words.length)
      const features = makeFeatures(LABEL_FEATURES)
      const scores = new Int32Array(labels.classes.length)
      for (const move of wanted) {
        if (!state.allows(move)) continue
        if (move !== SHIFT) {
          const { head, word } = arcOf(state, move)
          labelFeatures(features, text, state, head, word)
          score(labels, features, scores)
          expect(quick(text, state, head, word)).toEqual(scores)
        }
        state.apply(move, move)
      }
    }),
    { numRuns: 200 },
  )
})
