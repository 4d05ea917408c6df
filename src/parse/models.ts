// The models that parsing needs, and the check that they were learned with the features of this code.
import { mix } from '../learn/hash.ts'
import { makeFeatures, type Features, type LinearModel } from '../learn/linear-model.ts'
import { readModel } from '../learn/model-file.ts'
import { narrow, type NarrowModel } from '../learn/narrow-model.ts'
import { taggedWords } from './build-tree.ts'
import { LABEL_FEATURES, labelFeatures } from './label-features.ts'
import { tagNumber } from './tag.ts'
import { TAG_FEATURES, tagFeatures } from './tag-features.ts'
import { MOVE_FEATURES, moveFeatures } from './tree-features.ts'
import { LEFT, RIGHT, SHIFT, TreeState } from './tree-state.ts'
import { factsOf } from './word-facts.ts'

/** The weights of the tagger and of the parser's two models. */
export interface ParseModels {
  tags: LinearModel
  moves: NarrowModel
  labels: LinearModel
}

/** The name of the file that holds each model, in the folder of a language's weights. */
export const MODEL_FILES = { tags: 'tags.bin', moves: 'moves.bin', labels: 'labels.bin' } as const

const PROBE = ['The', 'U.S.-led', 'F-16s', 'flew', 'home', ',', 'he', "didn't", 'say', '.']
const PROBE_TAGS = [
  'DET|DT',
  'ADJ|JJ',
  'NOUN|NNS',
  'VERB|VBD',
  'ADV|RB',
  'PUNCT|,',
  'PRON|PRP',
  'AUX|VBD',
  'VERB|VB',
  '.',
]
const PROBE_MOVES = [SHIFT, SHIFT, LEFT, SHIFT, LEFT, SHIFT, SHIFT, RIGHT, SHIFT, SHIFT]

const fold = (hash: number, features: Features): number =>
  features.values.subarray(0, features.count).reduce(mix, hash)

/**
 * A number for each model's features, computed from those of a fixed sentence: any change to a template changes it,
 * so weights that were learned before the change are refused.
 */
export function parseFingerprints(): Record<keyof ParseModels, number> {
  const out = makeFeatures(Math.max(TAG_FEATURES, MOVE_FEATURES, LABEL_FEATURES))
  const words = PROBE.map(factsOf)
  const found = { tags: 1, moves: 2, labels: 3 }
  words.forEach((_, i) => {
    tagFeatures(out, words, i, i, i + 1)
    found.tags = fold(found.tags, out)
  })
  const text = taggedWords(words, PROBE_TAGS, PROBE_TAGS.map(tagNumber))
  const state = new TreeState()
  state.reset(words.length)
  for (const move of PROBE_MOVES) {
    moveFeatures(out, text, state)
    found.moves = fold(found.moves, out)
    if (state.depth > 1) {
      labelFeatures(out, text, state, state.top(1), state.top(0))
      found.labels = fold(found.labels, out)
    }
    state.apply(move, move)
  }
  return found
}

/** Reads the three models from the bytes of their files. Throws when a file does not fit this code. */
export function readParseModels(bytes: Record<keyof ParseModels, Uint8Array>): ParseModels {
  const expected = parseFingerprints()
  return {
    tags: readModel(bytes.tags, expected.tags, MODEL_FILES.tags),
    moves: narrow(readModel(bytes.moves, expected.moves, MODEL_FILES.moves)),
    labels: readModel(bytes.labels, expected.labels, MODEL_FILES.labels),
  }
}
