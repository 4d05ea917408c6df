// A linear model for quick scoring: each feature number has a short list of (class, weight) pairs.
import { bucketShift, type FeatureTable, placeOf } from './feature-table.ts'

/** A trained model as it is held in memory; `readModel` makes one. */
export interface LinearModel {
  classes: string[]
  /** Must equal the fingerprint of the feature templates in the code; see `fingerprint`. */
  fingerprint: number
  /** Anything else that was learned, such as a dictionary; plain JSON. */
  extra: unknown
  /** For each feature its place in `rows`. */
  table: FeatureTable
  /** Rows: a count n, then n numbers `weight * 256 + class`. The first is empty. */
  rows: Int32Array
}

/** The features of one decision: a reusable buffer that a template function fills. */
export interface Features {
  values: Int32Array
  count: number
  /** Room for the rows that belong to the features. */
  rows: Int32Array
}

/** An empty buffer for up to `capacity` features. */
export const makeFeatures = (capacity: number): Features => ({
  values: new Int32Array(capacity),
  count: 0,
  rows: new Int32Array(capacity + 1),
})

/**
 * Sums the weights of `features` into `scores`, one number a class (cleared first). Scores are whole numbers, so the
 * same features give the same scores on every machine.
 */
export function score(model: LinearModel, features: Features, scores: Int32Array): void {
  scores.fill(0)
  addScores(model, features, scores)
}

/** As `score`, on top of what `scores` holds from `at` on. */
export function addScores(model: LinearModel, features: Features, scores: Int32Array, at = 0): void {
  const { rows } = model
  const count = findRows(model.table, features)
  for (let i = 0; i < count; i++) {
    const row = features.rows[i]!
    const end = row + rows[row]!
    for (let k = row + 1; k <= end; k++) {
      const entry = rows[k]!
      scores[at + (entry & 255)]! += entry >> 8
    }
  }
}

/** Puts the rows of all known features first in `features.rows` and returns their number. */
function findRows({ displacements, slots }: FeatureTable, { values, count, rows }: Features): number {
  const shift = bucketShift(displacements)
  let found = 0
  for (let i = 0; i < count; i++) {
    const key = values[i]!
    const at = placeOf(key, displacements, shift, slots)
    const difference = slots[at]! ^ key
    rows[found] = slots[at + 1]!
    // counts the row if the difference is 0, without a branch: no processor guesses which features are known
    found += 1 + ((difference | -difference) >> 31)
  }
  return found
}

/** The class with the highest score; of equals the first. */
export function best(scores: Int32Array): number {
  let top = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[top]!) top = i
  return top
}

/** A number for a list of template descriptions: weights learned with other templates have another one. */
export function fingerprint(templates: readonly string[]): number {
  let hash = 7
  for (const char of templates.join('\n')) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) | 0
  return hash
}
