// Reading the weights of a language from the disk: only scripts do that.
import { readFileSync } from 'node:fs'
import { MODEL_FILES, type ParseModels, readParseModels } from '../src/parse/models.ts'

/** The models that parsing needs, from `src/lang/en/weights`. Throws when a file is missing or does not fit the code. */
export function loadModels(): ParseModels {
  const read = (file: string) => readFileSync(new URL(`../src/lang/en/weights/${file}`, import.meta.url))
  return readParseModels({
    tags: read(MODEL_FILES.tags),
    moves: read(MODEL_FILES.moves),
    labels: read(MODEL_FILES.labels),
  })
}
