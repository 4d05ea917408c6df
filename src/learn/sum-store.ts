// Sums of weights that are needed again and again, one after the other in one array: quick to find, quick to add.
import { addScores, type Features, type LinearModel } from './linear-model.ts'

/** Sums for a model; each is known by where it begins in `values`, and has one number a class. */
export class SumStore {
  values: Int32Array
  private readonly model: LinearModel
  private readonly size: number
  private used = 0

  constructor(model: LinearModel) {
    this.model = model
    this.size = model.classes.length
    this.values = new Int32Array(this.size * 64)
  }

  /** Sums the weights of `features`; returns where the sum begins. */
  add(features: Features): number {
    const at = this.used
    this.used += this.size
    if (this.used > this.values.length) {
      const larger = new Int32Array(this.values.length * 2)
      larger.set(this.values)
      this.values = larger
    }
    addScores(this.model, features, this.values.fill(0, at, this.used), at)
    return at
  }

  /** Forgets all sums. */
  clear(): void {
    this.used = 0
  }
}
