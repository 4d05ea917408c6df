// The features by which the parser chooses its next move; after Zhang and Nivre (2011).
import { mix } from '../learn/hash.ts'
import type { Features } from '../learn/linear-model.ts'
import type { TreeState } from './tree-state.ts'

/** How many features `moveFeatures` makes at most. */
export const MOVE_FEATURES = 110

/** A tagged sentence as the parser reads it: numbers for each word, its tag, its end and kind; the root's stand last. */
export interface TaggedWords {
  words: Int32Array
  tags: Int32Array
  suffixes: Int32Array
  kinds: Int32Array
  /** How many verbs and how many commas and the like stand before each word. */
  verbsBefore: Int32Array
  marksBefore: Int32Array
}

const NONE = 17

/** Distances in steps: 1 to 4 as they are, then 5 (to 6), 6 (to 10), 7. */
export const distanceClass = (d: number): number => (d < 5 ? d : d < 7 ? 5 : d < 11 ? 6 : 7)

/** Fills `out` for the state as it stands. */
export function moveFeatures(out: Features, text: TaggedWords, state: TreeState): void {
  const { words, tags, verbsBefore, marksBefore } = text
  const { left1, left2, right1, right2, label, leftCount, rightCount } = state
  const word = (i: number) => (i < 0 || i > state.length ? NONE : words[i]!)
  const tag = (i: number) => (i < 0 || i > state.length ? NONE : tags[i]!)
  const relation = (i: number) => (i < 0 ? 0 : label[i]! + 1)
  const s0 = state.top(0)
  const s1 = state.top(1)
  const s2 = state.top(2)
  const b0 = state.next
  const s0l = s0 < 0 ? -1 : left1[s0]!
  const s0r = s0 < 0 ? -1 : right1[s0]!
  const s1l = s1 < 0 ? -1 : left1[s1]!
  const s1r = s1 < 0 ? -1 : right1[s1]!
  const b0l = left1[b0]!
  const s0w = word(s0)
  const s0t = tag(s0)
  const s1w = word(s1)
  const s1t = tag(s1)
  const s2t = tag(s2)
  const b0w = word(b0)
  const b0t = tag(b0)
  const b1w = word(b0 + 1)
  const b1t = tag(b0 + 1)
  const b2t = tag(b0 + 2)
  const s0wt = mix(s0w, s0t)
  const s1wt = mix(s1w, s1t)
  const b0wt = mix(b0w, b0t)
  const s0b0 = mix(s0t, b0t)
  const s1s0 = mix(s1t, s0t)
  const s1s0b0 = mix(s1t, s0b0)
  const { values } = out
  let n = 0
  values[n++] = 1
  values[n++] = mix(s0t, 3)
  values[n++] = mix(s0wt, 4)
  values[n++] = mix(s1t, 6)
  values[n++] = mix(s1wt, 7)
  values[n++] = mix(b0t, 9)
  values[n++] = mix(b0wt, 10)
  values[n++] = mix(b1t, 12)
  values[n++] = mix(mix(b1w, b1t), 13)
  values[n++] = mix(b2t, 15)
  values[n++] = mix(s2t, 16)
  values[n++] = mix(mix(s0wt, b0t), 18)
  values[n++] = mix(mix(s0t, b0wt), 19)
  values[n++] = mix(mix(s0w, b0w), 20)
  values[n++] = mix(s0b0, 21)
  values[n++] = mix(mix(b0t, b1t), 22)
  values[n++] = mix(mix(s0b0, b1t), 23)
  values[n++] = mix(mix(b0t, mix(b1t, b2t)), 24)
  values[n++] = mix(mix(s0b0, mix(b1t, b2t)), 25)
  values[n++] = mix(s1s0, 26)
  values[n++] = mix(mix(s1t, s0wt), 27)
  values[n++] = mix(mix(s1wt, s0t), 28)
  values[n++] = mix(mix(s1w, s0w), 30)
  values[n++] = mix(s1s0b0, 31)
  values[n++] = mix(mix(s1s0b0, s0w), 32)
  values[n++] = mix(mix(s1s0b0, s1w), 33)
  values[n++] = mix(mix(s1s0b0, b0w), 34)
  values[n++] = mix(mix(s1s0b0, b1t), 35)
  values[n++] = mix(mix(s2t, s1s0), 36)
  values[n++] = mix(mix(s2t, s1s0b0), 37)
  const s0lt = tag(s0l)
  const s0rt = tag(s0r)
  const s0d = mix(relation(s0l), relation(s0r))
  values[n++] = mix(mix(s0b0, s0lt), 38)
  values[n++] = mix(mix(s0b0, s0rt), 39)
  values[n++] = mix(mix(s0b0, tag(b0l)), 40)
  values[n++] = mix(mix(s1s0, tag(s1r)), 41)
  values[n++] = mix(mix(s1s0, tag(s1l)), 42)
  values[n++] = mix(mix(s1s0, s0lt), 43)
  values[n++] = mix(mix(s1s0, s0rt), 44)
  values[n++] = mix(mix(s0wt, relation(s0l)), 45)
  values[n++] = mix(mix(s0wt, relation(s0r)), 46)
  values[n++] = mix(mix(s1wt, relation(s1l)), 47)
  values[n++] = mix(mix(s1wt, relation(s1r)), 48)
  values[n++] = mix(mix(b0wt, relation(b0l)), 49)
  values[n++] = mix(mix(s0b0, s0d), 50)
  values[n++] = mix(mix(s1s0, s0d), 51)
  values[n++] = mix(mix(s1s0, mix(relation(s1l), relation(s1r))), 52)
  values[n++] = mix(mix(s0t, mix(word(s0l), b0t)), 53)
  values[n++] = mix(mix(s1w, mix(word(s0l), s0t)), 55)
  values[n++] = mix(mix(s1t, mix(word(s0l), s0t)), 56)
  values[n++] = mix(mix(s0wt, mix(relation(s0l), s0 < 0 ? 0 : relation(left2[s0]!))), 57)
  values[n++] = mix(mix(s0wt, mix(relation(s0r), s0 < 0 ? 0 : relation(right2[s0]!))), 58)
  values[n++] = mix(mix(s1wt, mix(relation(s1r), s1 < 0 ? 0 : relation(right2[s1]!))), 59)
  values[n++] = mix(mix(b0t, mix(relation(b0l), relation(left2[b0]!))), 60)
  if (s0 >= 0) {
    const d = distanceClass(b0 - s0)
    const between = mix(
      Math.min(2, verbsBefore[b0]! - verbsBefore[s0 + 1]!),
      Math.min(3, marksBefore[b0]! - marksBefore[s0 + 1]!),
    )
    values[n++] = mix(mix(s0t, d), 62)
    values[n++] = mix(mix(b0t, d), 64)
    values[n++] = mix(mix(s0b0, d), 65)
    values[n++] = mix(mix(s0b0, between), 66)
    values[n++] = mix(mix(s0wt, leftCount[s0]!), 67)
    values[n++] = mix(mix(s0wt, rightCount[s0]!), 68)
    values[n++] = mix(mix(s0t, leftCount[s0]!), 69)
    values[n++] = mix(mix(s0t, rightCount[s0]!), 70)
    values[n++] = mix(mix(b0t, leftCount[b0]!), 71)
  }
  if (s1 >= 0) {
    const d = distanceClass(s0 - s1)
    const between = mix(
      Math.min(2, verbsBefore[s0]! - verbsBefore[s1 + 1]!),
      Math.min(3, marksBefore[s0]! - marksBefore[s1 + 1]!),
    )
    values[n++] = mix(mix(s1s0, d), 72)
    values[n++] = mix(mix(s1wt, d), 73)
    values[n++] = mix(mix(s1s0, between), 74)
    values[n++] = mix(mix(s1wt, rightCount[s1]!), 75)
    values[n++] = mix(mix(s1s0, text.suffixes[s0]!), 77)
  }
  values[n++] = mix(mix(text.suffixes[b0]!, s0t), 78)
  values[n++] = mix(mix(s1w, b0w), 79)
  values[n++] = mix(mix(s1w, mix(s0t, b0w)), 80)
  values[n++] = mix(mix(s1t, mix(s0w, b0w)), 81)
  values[n++] = mix(mix(s0t, mix(b0w, b1t)), 82)
  values[n++] = mix(mix(s1s0, mix(b0w, mix(b1t, b2t))), 83)
  values[n++] = mix(mix(b0w, mix(b1t, mix(b2t, tag(b0 + 3)))), 84)
  values[n++] = mix(mix(s0w, mix(b0w, b1w)), 85)
  const verbsLeft = Math.min(2, verbsBefore[state.length]! - verbsBefore[b0]!)
  values[n++] = mix(mix(s0b0, verbsLeft), 86)
  values[n++] = mix(mix(s1s0b0, verbsLeft), 87)
  const { kinds } = text
  const kind = (i: number) => (i < 0 || i > state.length ? NONE : kinds[i]!)
  const s0k = kind(s0)
  const s1k = kind(s1)
  const b0k = kind(b0)
  values[n++] = mix(mix(s0k, b0k), 88)
  values[n++] = mix(mix(s1k, s0k), 89)
  values[n++] = mix(mix(s1k, mix(s0k, b0w)), 90)
  values[n++] = mix(mix(s1k, mix(word(s0l), s0k)), 91)
  values[n++] = mix(mix(s1wt, mix(word(s0l), s0k)), 92)
  const s1lw = word(s1l)
  const s2s1s0b0 = mix(s2t, s1s0b0)
  values[n++] = mix(mix(s1s0b0, s1lw), 93)
  values[n++] = mix(mix(s2s1s0b0, s1lw), 94)
  values[n++] = mix(mix(s1t, mix(s1lw, b0t)), 95)
  values[n++] = mix(mix(s0wt, mix(word(s0l), b0t)), 96)
  values[n++] = mix(mix(s0b0, s0 < 0 ? NONE : word(left2[s0]!)), 97)
  values[n++] = mix(mix(s2t, s0b0), 98)
  values[n++] = mix(mix(s1s0b0, relation(s1r)), 99)
  if (s1 >= 0) {
    const marks = Math.min(3, marksBefore[b0]! - marksBefore[s1 + 1]!)
    values[n++] = mix(mix(s1s0b0, marks), 100)
    values[n++] = mix(mix(s2s1s0b0, mix(marks, s1lw)), 101)
    values[n++] = mix(mix(s1s0b0, mix(relation(s1l), verbsLeft)), 102)
  }
  out.count = n
}
