// The state of the arc-hybrid transition system (Kuhlmann et al. 2011): a stack, a buffer, and the arcs found so far.

/** Next word onto the stack; the top of the stack under the next word; the top of the stack under the one below it. */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/**
 * A sentence half read. Words are 0 to length − 1; `length` itself is the root, last in the buffer. Arrays are reused
 * from sentence to sentence and may be longer than it; -1 means none.
 */
export class TreeState {
  length = 0
  next = 0
  depth = 0
  stack = new Int32Array(64)
  head = new Int32Array(64)
  label = new Int32Array(64)
  /** Outermost and second outermost dependents on either side, and their count. */
  left1 = new Int32Array(64)
  left2 = new Int32Array(64)
  right1 = new Int32Array(64)
  right2 = new Int32Array(64)
  leftCount = new Int32Array(64)
  rightCount = new Int32Array(64)

  /** Begins a sentence of `length` words. */
  reset(length: number): void {
    const arrays = ['head', 'label', 'left1', 'left2', 'right1', 'right2'] as const
    if (this.stack.length <= length) {
      for (const name of [...arrays, 'stack', 'leftCount', 'rightCount'] as const)
        this[name] = new Int32Array((length + 1) * 2)
    }
    for (const name of arrays) this[name].fill(-1, 0, length + 1)
    this.leftCount.fill(0, 0, length + 1)
    this.rightCount.fill(0, 0, length + 1)
    this.length = length
    this.next = 0
    this.depth = 0
  }

  /** The word at `place` on the stack, 0 for the top; -1 when there is none. */
  top(place: number): number {
    return place < this.depth ? this.stack[this.depth - 1 - place]! : -1
  }

  isDone(): boolean {
    return this.next === this.length && this.depth === 0
  }

  /** May `move` be made? The root takes one word only: the last that is left. */
  allows(move: number): boolean {
    if (move === SHIFT) return this.next < this.length
    if (move === RIGHT) return this.depth > 1
    return this.depth > 0 && (this.next < this.length || this.depth === 1)
  }

  /** Makes `move`; an arc gets `label`. Returns nothing: the state changes. */
  apply(move: number, label: number): void {
    if (move === SHIFT) {
      this.stack[this.depth++] = this.next++
      return
    }
    const word = this.stack[--this.depth]!
    const head = move === LEFT ? this.next : this.stack[this.depth - 1]!
    this.head[word] = head
    this.label[word] = label
    if (move === LEFT) {
      this.left2[head] = this.left1[head]!
      this.left1[head] = word
      this.leftCount[head]!++
    } else {
      this.right2[head] = this.right1[head]!
      this.right1[head] = word
      this.rightCount[head]!++
    }
  }
}
