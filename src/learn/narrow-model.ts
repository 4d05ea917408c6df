// A linear model of at most three classes, with all weights of a feature in one number beside it.
import { bucketShift, type FeatureTable, placeOf } from './feature-table.ts'
import type { Features, LinearModel } from './linear-model.ts'

/** As `LinearModel`, but the table holds no rows: it holds three weights of ten bits each, the first lowest. */
export interface NarrowModel {
  classes: string[]
  table: FeatureTable
}

const LARGEST = 511

/** The same model in the other layout. Throws when it has more than three classes or a weight is too large. */
export function narrow({ classes, table, rows }: LinearModel): NarrowModel {
  if (classes.length > 3)
    throw new RangeError(`expected a model of at most 3 classes, found ${classes.length}`)
  const slots = table.slots.slice()
  for (let at = 1; at < slots.length; at += 2) slots[at] = pack(rows, slots[at]!)
  return { classes, table: { displacements: table.displacements, slots } }
}

function pack(rows: Int32Array, row: number): number {
  let packed = 0
  for (let k = row + 1; k <= row + rows[row]!; k++) {
    const weight = rows[k]! >> 8
    if (Math.abs(weight) > LARGEST)
      throw new RangeError(`expected weights of at most ${LARGEST}, found ${weight}`)
    packed |= (weight & 1023) << ((rows[k]! & 255) * 10)
  }
  return packed
}

/** Sums the weights of `features` into `scores`, which has room for three and is cleared first. */
export function scoreNarrow({ table }: NarrowModel, { values, count }: Features, scores: Int32Array): void {
  const { displacements, slots } = table
  const shift = bucketShift(displacements)
  let score0 = 0
  let score1 = 0
  let score2 = 0
  for (let i = 0; i < count; i++) {
    const key = values[i]!
    const at = placeOf(key, displacements, shift, slots)
    const difference = slots[at]! ^ key
    // 0 for an unknown feature, without a branch: no processor guesses which features are known
    const packed = slots[at + 1]! & ~((difference | -difference) >> 31)
    score0 += (packed << 22) >> 22
    score1 += (packed << 12) >> 22
    score2 += (packed << 2) >> 22
  }
  scores[0] = score0
  scores[1] = score1
  scores[2] = score2
}
