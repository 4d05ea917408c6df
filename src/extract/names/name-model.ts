// The weights of the name tagger, and the check that they were learned with the features of this code.
import { readGazetteer } from '../../lang/gazetteer/read-gazetteer.ts'
import type { NameWords } from '../../lang/shape/names.ts'
import { mix } from '../../learn/hash.ts'
import { type LinearModel, makeFeatures } from '../../learn/linear-model.ts'
import { readModel } from '../../learn/model-file.ts'
import type { ParsedSentence } from '../../model/token.ts'
import { NAME_FEATURES, nameFeatures } from './name-features.ts'
import { viewSentences } from './view-sentences.ts'

/** Name of the file of weights in a language's folder of weights. */
export const NAME_MODEL_FILE = 'names.bin'

const PROBE = ['Gen.', 'Ann', 'Lee', 'told', 'Oslo', 'Press', 'in', 'NORWAY', ',', 'Oslo', '.']
const NO_FILES = { areas: '', people: '', places: '', words: '', encyclopaedia: '' }
const PROBE_NAMES = { countries: 'NO;Norway;;Norse;Oslo', organisations: 'Oslo Press', peoples: '' }

/**
 * A number computed from the features of a fixed sentence: any change to a feature changes it, so weights that were
 * learned before the change are refused.
 */
export function nameFingerprint(words: NameWords): number {
  const tokens = PROBE.map((exact, index) => ({ exact, index, start: 0, end: 0 }))
  const sentence = { tokens } as unknown as ParsedSentence
  const features = makeFeatures(NAME_FEATURES)
  let hash = 1
  for (const view of viewSentences([sentence], readGazetteer({ ...NO_FILES, ...PROBE_NAMES }), words))
    view.facts.forEach((_, i) => {
      nameFeatures(features, { ...view, earlier: view.facts.map(() => 2) }, i)
      hash = features.values.subarray(0, features.count).reduce(mix, hash)
    })
  return hash
}

/** Reads the weights of the name tagger. Throws when the file does not fit this code. */
export const readNameModel = (bytes: Uint8Array, words: NameWords): LinearModel =>
  readModel(bytes, nameFingerprint(words), NAME_MODEL_FILE)
