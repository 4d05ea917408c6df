// The sequence of tags with the highest score (Viterbi 1967).
import { mayFollow, NAME_TAGS } from './name-tags.ts'

const TAGS = NAME_TAGS.length

/** For each tag the tags that may stand before it. */
const BEFORE: readonly (readonly number[])[] = NAME_TAGS.map((_, tag) =>
  NAME_TAGS.map((_, last) => last).filter((last) => mayFollow(last, tag)),
)

/** Any tag is allowed. */
export const ANY_TAG = (1 << TAGS) - 1

/**
 * The best tags of `length` words. `emissions` holds a score a word and tag, `steps` one a pair of tags (row: the last
 * one). `allowed` may limit a word to some tags, a bit each; without it any may stand.
 */
export function bestPath(
  length: number,
  emissions: ArrayLike<number>,
  steps: ArrayLike<number>,
  allowed?: ArrayLike<number>,
): number[] {
  if (length === 0) return []
  const best = new Float64Array(length * TAGS).fill(-Infinity)
  const from = new Int8Array(length * TAGS)
  for (let i = 0; i < length; i++) {
    const mask = allowed?.[i] ?? ANY_TAG
    for (let tag = 0; tag < TAGS; tag++) {
      if (!(mask & (1 << tag))) continue
      const own = emissions[i * TAGS + tag]!
      if (i === 0) {
        if (mayFollow(-1, tag)) best[tag] = own
        continue
      }
      let top = -Infinity
      let source = 0
      for (const last of BEFORE[tag]!) {
        const sum = best[(i - 1) * TAGS + last]! + steps[last * TAGS + tag]!
        if (sum > top) {
          top = sum
          source = last
        }
      }
      best[i * TAGS + tag] = top + own
      from[i * TAGS + tag] = source
    }
  }
  let tag = 0
  let top = -Infinity
  const end = (length - 1) * TAGS
  for (let last = 0; last < TAGS; last++)
    if (mayFollow(last, -1) && best[end + last]! > top) {
      top = best[end + last]!
      tag = last
    }
  const tags = [tag]
  for (let i = length - 1; i > 0; i--) tags.push((tag = from[i * TAGS + tag]!))
  return tags.reverse()
}
