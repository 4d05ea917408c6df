// The quick scores of the name tagger are those of all its features, whatever the words.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadGazetteer } from '../../../scripts/load-gazetteer.ts'
import { loadNameModel } from '../../../scripts/load-language.ts'
import { NAME_FEATURES, nameFeatures } from '../../../src/extract/names/name-features.ts'
import { scoreNames } from '../../../src/extract/names/score-names.ts'
import { viewSentences } from '../../../src/extract/names/view-sentences.ts'
import { nameWords } from '../../../src/lang/en/names.ts'
import { makeFeatures, score } from '../../../src/learn/linear-model.ts'
import type { ParsedSentence } from '../../../src/model/token.ts'

const model = loadNameModel()
const gazetteer = loadGazetteer()
const size = model.classes.length

const word = fc.oneof(
  fc.constantFrom(...'The the said of General Ann Oslo PRESS , . “ talks in Norway Talvik 12'.split(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
)

it('of any word in any place', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), fc.nat(8), (exact, earlier) => {
      const tokens = exact.map((text, index) => ({ exact: text, index, start: 0, end: 0 }))
      const [plain] = viewSentences([{ tokens } as unknown as ParsedSentence], gazetteer, nameWords)
      const view = { ...plain!, earlier: exact.map((_, i) => (i === earlier ? 2 : 0)) }
      const quick = scoreNames(model, view)
      const features = makeFeatures(NAME_FEATURES)
      const scores = new Int32Array(size)
      for (let i = 0; i < exact.length; i++) {
        nameFeatures(features, view, i)
        score(model, features, scores)
        expect(quick.slice(i * size, (i + 1) * size)).toEqual(scores)
      }
    }),
    { numRuns: 200 },
  )
})
