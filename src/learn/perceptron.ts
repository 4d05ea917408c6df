// Learning the weights of a linear model: averaged perceptron (Collins 2002); only scripts use it.
import type { Features } from './linear-model.ts'
import type { WeightRows } from './model-file.ts'

/** A model in the making. Rows are short lists of classes in one pool, so that many features fit into memory. */
export class Perceptron {
  readonly classCount: number
  private steps = 1
  private readonly rowOf: Map<number, number> = new Map()
  private readonly start: number[] = []
  private readonly size: number[] = []
  private readonly room: number[] = []
  private readonly touched: number[] = []
  private classes = new Uint8Array(1 << 20)
  private weights = new Float32Array(1 << 20)
  private totals = new Float64Array(1 << 20)
  private used = 0

  constructor(classCount: number) {
    if (classCount > 256) throw new RangeError(`at most 256 classes, found ${classCount}`)
    this.classCount = classCount
  }

  /** Sums the present weights of `features` into `scores`, cleared first. */
  score(features: Features, scores: Float64Array): void {
    scores.fill(0)
    for (let i = 0; i < features.count; i++) {
      const row = this.rowOf.get(features.values[i]!)
      if (row === undefined) continue
      const end = this.start[row]! + this.size[row]!
      for (let k = this.start[row]!; k < end; k++) scores[this.classes[k]!]! += this.weights[k]!
    }
  }

  /** One decision was looked at: counts for the average, whether or not weights changed. */
  step(): void {
    this.steps++
  }

  /** Moves the weights towards `right` and away from `wrong`. */
  update(features: Features, right: number, wrong: number, by = 1): void {
    if (right === wrong) return
    for (let i = 0; i < features.count; i++) {
      const row = this.rowFor(features.values[i]!)
      this.touched[row]!++
      this.add(row, right, by)
      this.add(row, wrong, -by)
    }
  }

  /**
   * The averaged weights as whole numbers from -127 to 127. `minimum` drops features that changed fewer times;
   * `clip` is the share of weights (by size) that may be cut off at 127, so that small ones keep their differences.
   */
  rows(minimum = 2, clip = 0.001): WeightRows {
    const sizes: number[] = []
    const average = (k: number) => this.weights[k]! - this.totals[k]! / this.steps
    for (const row of this.rowOf.values())
      if (this.touched[row]! >= minimum)
        for (let k = this.start[row]!; k < this.start[row]! + this.size[row]!; k++)
          sizes.push(Math.abs(average(k)))
    const sorted = Float64Array.from(sizes).sort()
    const scale = 127 / (sorted[Math.floor(sorted.length * (1 - clip))] || 1)
    const rows: WeightRows = new Map()
    for (const [key, row] of this.rowOf) {
      if (this.touched[row]! < minimum) continue
      const pairs: [number, number][] = []
      for (let k = this.start[row]!; k < this.start[row]! + this.size[row]!; k++) {
        const weight = Math.max(-127, Math.min(127, Math.round(average(k) * scale)))
        if (weight !== 0) pairs.push([this.classes[k]!, weight])
      }
      if (pairs.length)
        rows.set(
          key,
          pairs.sort((a, b) => a[0] - b[0]),
        )
    }
    return rows
  }

  private rowFor(key: number): number {
    let row = this.rowOf.get(key)
    if (row === undefined) {
      row = this.start.length
      this.rowOf.set(key, row)
      this.start.push(this.take(2))
      this.size.push(0)
      this.room.push(2)
      this.touched.push(0)
    }
    return row
  }

  private add(row: number, index: number, by: number): void {
    let at = this.start[row]!
    const end = at + this.size[row]!
    while (at < end && this.classes[at] !== index) at++
    if (at === end) {
      if (this.size[row] === this.room[row]) at = this.grow(row)
      this.size[row]!++
      this.classes[at] = index
      this.weights[at] = 0
      this.totals[at] = 0
    }
    this.weights[at]! += by
    this.totals[at]! += by * this.steps
  }

  private grow(row: number): number {
    const from = this.start[row]!
    const size = this.size[row]!
    const to = this.take(size * 2)
    this.classes.copyWithin(to, from, from + size)
    this.weights.copyWithin(to, from, from + size)
    this.totals.copyWithin(to, from, from + size)
    this.start[row] = to
    this.room[row] = size * 2
    return to + size
  }

  private take(count: number): number {
    const at = this.used
    this.used += count
    if (this.used > this.classes.length) {
      const length = this.classes.length * 2
      const classes = new Uint8Array(length)
      const weights = new Float32Array(length)
      const totals = new Float64Array(length)
      classes.set(this.classes)
      weights.set(this.weights)
      totals.set(this.totals)
      Object.assign(this, { classes, weights, totals })
    }
    return at
  }
}
