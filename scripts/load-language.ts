// Reading the weights of a language from the disk: only scripts do that.
import { readFileSync } from 'node:fs'
import { NAME_MODEL_FILE, readNameModel } from '../src/extract/names/name-model.ts'
import { nameWords } from '../src/lang/en/names.ts'
import type { LinearModel } from '../src/learn/linear-model.ts'
import { MODEL_FILES, type ParseModels, readParseModels } from '../src/parse/models.ts'

const readWeights = (file: string) => readFileSync(new URL(`../src/lang/en/weights/${file}`, import.meta.url))

/** The weights that finding names needs. Throws when the file is missing or does not fit the code. */
export const loadNameModel = (): LinearModel => readNameModel(readWeights(NAME_MODEL_FILE), nameWords)

/** The models that parsing needs, from `src/lang/en/weights`. Throws when a file is missing or does not fit the code. */
export function loadModels(): ParseModels {
  return readParseModels({
    tags: readWeights(MODEL_FILES.tags),
    moves: readWeights(MODEL_FILES.moves),
    labels: readWeights(MODEL_FILES.labels),
  })
}
