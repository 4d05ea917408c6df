// The features by which the parser names the relation of a word to its governor.
import { mix } from '../learn/hash.ts'
import type { Features } from '../learn/linear-model.ts'
import { distanceClass, type TaggedWords } from './tree-features.ts'
import type { TreeState } from './tree-state.ts'

/** How many features `labelFeatures` makes at most. */
export const LABEL_FEATURES = 50

const NONE = 17

/** What the features of tags and distance are made from: few combinations, so their sums are worth remembering. */
export interface Arc {
  /** The tags' numbers. */
  headTag: number
  wordTag: number
  /** 1 when the head stands before the word, 2 when behind it. */
  side: number
  /** See `distanceClass`. */
  distance: number
  /** How many commas and the like lie between, at most 3. */
  marks: number
}

/** The arc from `head` to `word`. */
export const arcBetween = ({ tags, marksBefore }: TaggedWords, head: number, word: number): Arc => ({
  headTag: tags[head]!,
  wordTag: tags[word]!,
  side: head < word ? 1 : 2,
  distance: distanceClass(Math.abs(head - word)),
  marks: Math.min(3, Math.abs(marksBefore[head]! - marksBefore[word]!)),
})

/** Adds the features of the tags of an arc's ends and of what lies between them. */
export function arcFeatures(out: Features, { headTag, wordTag, side, distance, marks }: Arc): void {
  const { values } = out
  const ht = mix(headTag, side)
  const tt = mix(ht, wordTag)
  const way = mix(distance, side)
  let n = out.count
  values[n++] = side
  values[n++] = mix(ht, 4)
  values[n++] = mix(wordTag, 6)
  values[n++] = mix(tt, 8)
  values[n++] = mix(mix(tt, way), 12)
  values[n++] = mix(mix(wordTag, way), 13)
  values[n++] = mix(mix(tt, marks), 14)
  out.count = n
}

/** Fills `out` for the arc from `head` to `word`, which is about to be made: all that hangs on `word` is known. */
export function labelFeatures(
  out: Features,
  text: TaggedWords,
  state: TreeState,
  head: number,
  word: number,
): void {
  out.count = 0
  arcFeatures(out, arcBetween(text, head, word))
  wordFeatures(out, text, state, head, word)
}

/** Adds the features of the words of the arc, of what hangs on them and of what stands beside them. */
export function wordFeatures(
  out: Features,
  text: TaggedWords,
  state: TreeState,
  head: number,
  word: number,
): void {
  const { words, tags, suffixes } = text
  const { left1, left2, right1, right2, label } = state
  const form = (i: number) => (i < 0 || i > state.length ? NONE : words[i]!)
  const tag = (i: number) => (i < 0 || i > state.length ? NONE : tags[i]!)
  const relation = (i: number) => (i < 0 ? 0 : label[i]! + 1)
  const side = head < word ? 1 : 2
  const hw = form(head)
  const ht = mix(tag(head), side)
  const dw = form(word)
  const dt = tag(word)
  const tt = mix(ht, dt)
  const l1 = left1[word]!
  const r1 = right1[word]!
  const l1w = form(l1)
  const { values } = out
  let n = out.count
  values[n++] = mix(hw, 3)
  values[n++] = mix(dw, 5)
  values[n++] = mix(mix(dw, dt), 7)
  values[n++] = mix(mix(ht, dw), 9)
  values[n++] = mix(mix(hw, dt), 10)
  values[n++] = mix(mix(hw, dw), 11)
  values[n++] = mix(mix(tt, l1w), 15)
  values[n++] = mix(mix(dw, l1w), 16)
  values[n++] = mix(mix(hw, l1w), 17)
  values[n++] = mix(mix(dt, mix(l1w, form(left2[word]!))), 18)
  values[n++] = mix(mix(tt, relation(l1)), 19)
  values[n++] = mix(mix(tt, mix(relation(l1), relation(left2[word]!))), 20)
  values[n++] = mix(mix(tt, relation(r1)), 21)
  values[n++] = mix(mix(tt, form(r1)), 22)
  values[n++] = mix(mix(dt, mix(relation(r1), relation(right2[word]!))), 23)
  values[n++] = mix(mix(dt, tag(l1)), 24)
  values[n++] = mix(mix(tt, tag(r1)), 25)
  const hl = mix(relation(left1[head]!), side)
  const hr = mix(relation(right1[head]!), side)
  values[n++] = mix(mix(tt, hl), 26)
  values[n++] = mix(mix(tt, hr), 27)
  values[n++] = mix(mix(tt, mix(hr, relation(right2[head]!))), 28)
  values[n++] = mix(mix(tt, mix(hl, relation(left2[head]!))), 29)
  values[n++] = mix(mix(mix(hw, dt), hr), 30)
  values[n++] = mix(mix(mix(hw, dt), hl), 31)
  values[n++] = mix(mix(tt, tag(word + 1)), 32)
  values[n++] = mix(mix(tt, tag(word - 1)), 33)
  values[n++] = mix(mix(ht, mix(form(word - 1), dt)), 34)
  values[n++] = mix(mix(tt, tag(head - 1)), 35)
  values[n++] = mix(mix(tt, tag(head + 1)), 36)
  values[n++] = mix(mix(ht, suffixes[word]!), 37)
  values[n++] = mix(mix(dt, suffixes[head]!), 38)
  values[n++] = mix(mix(tt, state.leftCount[word]!), 39)
  values[n++] = mix(mix(tt, state.top(1) < 0 ? 0 : tag(state.top(1))), 40)
  values[n++] = mix(mix(ht, text.kinds[word]!), 41)
  values[n++] = mix(mix(text.kinds[word]!, l1w), 42)
  values[n++] = mix(mix(mix(hw, l1w), text.kinds[word]!), 43)
  out.count = n
}
