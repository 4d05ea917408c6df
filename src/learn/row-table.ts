// Finding a feature's row by its number while learning: an open-addressed table that grows.

/** Feature numbers and the rows they were given, 0, 1, 2 … in order of arrival. */
export class RowTable {
  count = 0
  private slots = new Int32Array(1 << 21)

  /** The row of `key`, or -1. */
  find(key: number): number {
    return this.slots[this.slotOf(key) + 1]! - 1
  }

  /** The row of `key`, a new one when it has none. */
  findOrAdd(key: number): number {
    let slot = this.slotOf(key)
    const row = this.slots[slot + 1]! - 1
    if (row >= 0) return row
    if (this.count * 4 > this.slots.length) {
      this.grow()
      slot = this.slotOf(key)
    }
    this.slots[slot] = key
    this.slots[slot + 1] = ++this.count
    return this.count - 1
  }

  /** Calls `visit` for each key and its row. */
  each(visit: (key: number, row: number) => void): void {
    for (let slot = 0; slot < this.slots.length; slot += 2)
      if (this.slots[slot + 1] !== 0) visit(this.slots[slot]!, this.slots[slot + 1]! - 1)
  }

  private slotOf(key: number): number {
    const mask = this.slots.length - 1
    let slot = (key << 1) & mask
    while (this.slots[slot + 1] !== 0 && this.slots[slot] !== key) slot = (slot + 2) & mask
    return slot
  }

  private grow(): void {
    const old = this.slots
    this.slots = new Int32Array(old.length * 2)
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue
      const slot = this.slotOf(old[at]!)
      this.slots[slot] = old[at]!
      this.slots[slot + 1] = old[at + 1]!
    }
  }
}
