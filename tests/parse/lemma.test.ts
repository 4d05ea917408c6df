import { expect, it } from 'vitest'
import { makeLemmatizer } from '../../src/parse/lemma.ts'

const lemmaOf = makeLemmatizer({ "n't PART RB": 'not', 'better ADJ JJR': 'good' })

it.each([
  ['said', 'VERB', 'VBD', 'say'],
  ['Fighting', 'VERB', 'VBG', 'fight'],
  ['arrested', 'VERB', 'VBN', 'arrest'],
  ['written', 'VERB', 'VBN', 'write'],
  ['seizes', 'VERB', 'VBZ', 'seize'],
  ['was', 'AUX', 'VBD', 'be'],
  ['countries', 'NOUN', 'NNS', 'country'],
  ['series', 'NOUN', 'NNS', 'series'],
  ['co-founders', 'NOUN', 'NNS', 'co-founder'],
  ['n’t', 'PART', 'RB', 'not'],
  ['better', 'ADJ', 'JJR', 'good'],
  ['Forces', 'PROPN', 'NNPS', 'Forces'],
  ['1990s', 'NOUN', 'NNS', '1990s'],
])('%s, %s %s: %s', (exact, upos, xpos, lemma) => {
  expect(lemmaOf(exact, upos, xpos)).toBe(lemma)
})
