// Learning the weights of a linear model: averaged perceptron (Collins 2002); only scripts use it.
import type { Features } from './linear-model.ts'
import type { WeightRows } from './model-file.ts'
import { RowTable } from './row-table.ts'

/** A copy of `array` with twice its room. */
function doubled<T extends Uint8Array | Int32Array | Float32Array | Float64Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2)
  larger.set(array)
  return larger
}

/** A model in the making. Rows are short lists of classes in one pool, so that many features fit into memory. */
export class Perceptron {
  readonly classCount: number
  private steps = 1
  private readonly table = new RowTable()
  /** For each row: where it starts in the pool, its length, its room, how often it changed. */
  private start = new Int32Array(1 << 16)
  private size = new Int32Array(1 << 16)
  private room = new Int32Array(1 << 16)
  private changes = new Int32Array(1 << 16)
  /** The pool. */
  private classes = new Uint8Array(1 << 18)
  private weights = new Float32Array(1 << 18)
  private totals = new Float64Array(1 << 18)
  private used = 0

  constructor(classCount: number) {
    if (classCount > 256) throw new RangeError(`at most 256 classes, found ${classCount}`)
    this.classCount = classCount
  }

  /** Sums the present weights of `features` into `scores`, cleared first. */
  score(features: Features, scores: Float64Array): void {
    scores.fill(0)
    const { classes, weights, start, size, table } = this
    for (let i = 0; i < features.count; i++) {
      const row = table.find(features.values[i]!)
      if (row < 0) continue
      const end = start[row]! + size[row]!
      for (let k = start[row]!; k < end; k++) scores[classes[k]!]! += weights[k]!
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
      this.changes[row]!++
      this.add(row, right, by)
      this.add(row, wrong, -by)
    }
  }

  /**
   * The averaged weights as whole numbers. `minimum` drops features that changed fewer times; `fine` is the whole
   * number that the weight gets that only one in a thousand exceeds: with a larger one less is rounded away.
   * `smallest` drops features none of whose weights, as whole numbers, is larger.
   */
  rows(minimum = 2, fine = 100, smallest = 0): WeightRows {
    const average = (k: number) => this.weights[k]! - this.totals[k]! / this.steps
    const kept: [number, number][] = []
    this.table.each((key, row) => {
      if (this.changes[row]! >= minimum) kept.push([key, row])
    })
    const sizes: number[] = []
    for (const [, row] of kept)
      for (let k = this.start[row]!; k < this.start[row]! + this.size[row]!; k++)
        sizes.push(Math.abs(average(k)))
    const sorted = Float64Array.from(sizes).sort()
    const scale = fine / (sorted[Math.floor(sorted.length * 0.999)] || 1)
    const rows: WeightRows = new Map()
    for (const [key, row] of kept) {
      const pairs: [number, number][] = []
      for (let k = this.start[row]!; k < this.start[row]! + this.size[row]!; k++) {
        const weight = Math.round(average(k) * scale)
        if (weight !== 0) pairs.push([this.classes[k]!, weight])
      }
      if (pairs.some(([, weight]) => Math.abs(weight) > smallest))
        rows.set(
          key,
          pairs.sort((a, b) => a[0] - b[0]),
        )
    }
    return rows
  }

  private rowFor(key: number): number {
    const known = this.table.count
    const row = this.table.findOrAdd(key)
    if (row < known) return row
    if (row === this.start.length) {
      this.start = doubled(this.start)
      this.size = doubled(this.size)
      this.room = doubled(this.room)
      this.changes = doubled(this.changes)
    }
    this.start[row] = this.take(2)
    this.room[row] = 2
    return row
  }

  private add(row: number, index: number, by: number): void {
    let at = this.start[row]!
    const end = at + this.size[row]!
    while (at < end && this.classes[at] !== index) at++
    if (at === end) {
      if (this.size[row] === this.room[row]) at = this.move(row)
      this.size[row]!++
      this.classes[at] = index
      this.weights[at] = 0
      this.totals[at] = 0
    }
    this.weights[at]! += by
    this.totals[at]! += by * this.steps
  }

  /** Moves a full row to a place with twice its room; returns its first free place. */
  private move(row: number): number {
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
      this.classes = doubled(this.classes)
      this.weights = doubled(this.weights)
      this.totals = doubled(this.totals)
    }
    return at
  }
}
