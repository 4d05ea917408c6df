import { describe, expect, it } from 'vitest'
import { hashText, mix } from '../../src/learn/hash.ts'
import { best, fingerprint, makeFeatures, score } from '../../src/learn/linear-model.ts'
import { readModel, writeModel } from '../../src/learn/model-file.ts'
import { Perceptron } from '../../src/learn/perceptron.ts'

const templates = ['word', 'last letters']
const read = (word: string) => {
  const features = makeFeatures(8)
  features.values[features.count++] = mix(1, hashText(word))
  features.values[features.count++] = mix(2, hashText(word, Math.max(0, word.length - 3)))
  return features
}

describe('a learned model', () => {
  const teacher = new Perceptron(2)
  const words = ['running', 'walking', 'table', 'window', 'raining', 'paper']
  for (let round = 0; round < 5; round++)
    for (const word of words) {
      const scores = new Float64Array(2)
      teacher.score(read(word), scores)
      const right = word.endsWith('ing') ? 1 : 0
      teacher.step()
      teacher.update(read(word), right, scores[1]! > scores[0]! ? 1 : 0)
    }
  const bytes = writeModel(['noun', 'verb'], fingerprint(templates), teacher.rows(1), { note: 'x' })
  const model = readModel(bytes, fingerprint(templates), 'test.bin')

  it('comes back from its file with classes and extra data', () => {
    expect(model.classes).toEqual(['noun', 'verb'])
    expect(model.extra).toEqual({ note: 'x' })
  })

  it.each([
    ['walking', 'verb'],
    ['sleeping', 'verb'],
    ['window', 'noun'],
  ])('takes %s for a %s', (word, expected) => {
    const scores = new Int32Array(2)
    score(model, read(word), scores)
    expect(model.classes[best(scores)]).toBe(expected)
  })

  it('refuses weights that were learned with other features', () => {
    expect(() => readModel(bytes, fingerprint(['other']), 'test.bin')).toThrow(/test\.bin: .*train again/)
  })

  it('refuses what is no model file, or half of one', () => {
    expect(() => readModel(new Uint8Array(3), 1, 'x.bin')).toThrow(/CLM3/)
    expect(() => readModel(bytes.subarray(0, bytes.length - 3), fingerprint(templates), 'x.bin')).toThrow()
  })
})
