// A linear model of at most three classes, laid out so that a feature costs one look at memory.
import { type Features, filterShift, type LinearModel } from './linear-model.ts'

/** As `LinearModel`, but with the weights beside the feature numbers. */
export interface NarrowModel {
  classes: string[]
  filter: Int32Array
  /** Open-addressed groups of four: feature number and three weights; three weights of 0 mark a free slot. */
  slots: Int32Array
}

/** The same model in the other layout. Throws when it has more than three classes. */
export function narrow(model: LinearModel): NarrowModel {
  if (model.classes.length > 3)
    throw new RangeError(`expected a model of at most 3 classes, found ${model.classes.length}`)
  const { slots: pairs, rows } = model
  const slots = new Int32Array(pairs.length * 2)
  const mask = slots.length - 1
  for (let at = 0; at < pairs.length; at += 2) {
    const row = pairs[at + 1]!
    if (row === 0) continue
    let slot = (pairs[at]! << 2) & mask
    while (slots[slot + 1] !== 0 || slots[slot + 2] !== 0 || slots[slot + 3] !== 0) slot = (slot + 4) & mask
    slots[slot] = pairs[at]!
    for (let k = row + 1; k <= row + rows[row]!; k++) slots[slot + 1 + (rows[k]! & 255)] = rows[k]! >> 8
  }
  return { classes: model.classes, filter: model.filter, slots }
}

/** Sums the weights of `features` into `scores`, which has room for three and is cleared first. */
export function scoreNarrow(model: NarrowModel, features: Features, scores: Int32Array): void {
  const { slots, filter } = model
  const { values, count } = features
  const mask = slots.length - 1
  const shift = filterShift(filter)
  let score0 = 0
  let score1 = 0
  let score2 = 0
  for (let i = 0; i < count; i++) {
    const key = values[i]!
    const bit = key >>> shift
    if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) continue
    let slot = (key << 2) & mask
    for (;;) {
      const weight0 = slots[slot + 1]!
      const weight1 = slots[slot + 2]!
      const weight2 = slots[slot + 3]!
      if ((weight0 | weight1 | weight2) === 0) break
      if (slots[slot] === key) {
        score0 += weight0
        score1 += weight1
        score2 += weight2
        break
      }
      slot = (slot + 4) & mask
    }
  }
  scores[0] = score0
  scores[1] = score1
  scores[2] = score2
}
