// A linear model for quick scoring: each feature number has a short list of (class, weight) pairs.

/** A trained model as it is held in memory; `readModel` makes one. */
export interface LinearModel {
  classes: string[]
  /** Must equal the fingerprint of the feature templates in the code; see `fingerprint`. */
  fingerprint: number
  /** Anything else that was learned, such as a dictionary; plain JSON. */
  extra: unknown
  /** Open-addressed pairs of feature number and place in `rows`; a place of 0 marks a free slot. */
  slots: Int32Array
  /** A bit for each feature, at the top bits of its number: most features of a text are unknown, and that is seen here. */
  filter: Int32Array
  /** Rows: a count n, then n numbers `weight * 256 + class`. */
  rows: Int32Array
}

/** The features of one decision: a reusable buffer that a template function fills. */
export interface Features {
  values: Int32Array
  count: number
}

/** An empty buffer for up to `capacity` features. */
export const makeFeatures = (capacity: number): Features => ({
  values: new Int32Array(capacity),
  count: 0,
})

/**
 * Sums the weights of `features` into `scores`, one number a class (cleared first). Scores are whole numbers, so the
 * same features give the same scores on every machine.
 */
export function score(model: LinearModel, features: Features, scores: Int32Array): void {
  scores.fill(0)
  const { slots, rows, filter } = model
  const mask = slots.length / 2 - 1
  const shift = filterShift(filter)
  for (let i = 0; i < features.count; i++) {
    const key = features.values[i]!
    const bit = key >>> shift
    if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) continue
    let slot = (key & mask) * 2
    for (;;) {
      const row = slots[slot + 1]!
      if (row === 0) break
      if (slots[slot] === key) {
        const end = row + rows[row]!
        for (let k = row + 1; k <= end; k++) {
          const entry = rows[k]!
          scores[entry & 255]! += entry >> 8
        }
        break
      }
      slot = (slot + 2) & (slots.length - 1)
    }
  }
}

/** How far a feature number is shifted to give the place of its bit. */
export const filterShift = (filter: Int32Array): number => Math.clz32(filter.length) - 4

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
