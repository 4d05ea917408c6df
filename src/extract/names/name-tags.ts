// The tags of words in names: outside, or for each type begin, inside, last, and a name of one word.
import { mix } from '../../learn/hash.ts'
import type { Features } from '../../learn/linear-model.ts'

/** Kinds of names that the tagger tells apart, in the order of its tags. */
export const TAGGED_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const

/** `O`, then `B-PER`, `I-PER`, `L-PER`, `U-PER`, `B-ORG` and so on. */
export const NAME_TAGS: readonly string[] = [
  'O',
  ...TAGGED_TYPES.flatMap((type) => ['B', 'I', 'L', 'U'].map((part) => `${part}-${type}`)),
]

/** Number of the type of a tag in `TAGGED_TYPES`, -1 for `O`. */
export const typeOfTag = (tag: number): number => (tag === 0 ? -1 : (tag - 1) >> 2)

const isBeginOrInside = (tag: number) => tag > 0 && (tag - 1) % 4 < 2
const isInsideOrLast = (tag: number) => tag > 0 && ((tag - 1) % 4 === 1 || (tag - 1) % 4 === 2)

/** May tag `next` follow tag `last`? A last of -1 is the beginning of the sentence, a next of -1 its end. */
export function mayFollow(last: number, next: number): boolean {
  if (!isBeginOrInside(last)) return !isInsideOrLast(next)
  return isInsideOrLast(next) && typeOfTag(last) === typeOfTag(next)
}

/** The only feature of a step from tag `last` to another; for learning and reading the weights of steps. */
export function stepFeature(out: Features, last: number): void {
  out.values[0] = mix(last, 200)
  out.count = 1
}

/** Spans of words that a sequence of tags marks; `end` is after the last word. */
export function spansOfTags(tags: readonly number[]): { start: number; end: number; type: number }[] {
  const spans: { start: number; end: number; type: number }[] = []
  let start = 0
  tags.forEach((tag, i) => {
    if (tag === 0) return
    const part = (tag - 1) % 4
    if (part === 0 || part === 3) start = i
    if (part === 2 || part === 3) spans.push({ start, end: i + 1, type: typeOfTag(tag) })
  })
  return spans
}
