// What each wording was taken for in a document.
import type { MentionType } from '../../../model/mention.ts'
import type { FoundName } from '../found-name.ts'

/** Rules that rest on plain words of the text count as three places. */
const SURE: ReadonlySet<string> = new Set([
  'bracketed-acronym',
  'business-signs',
  'group-before',
  'place-before',
  'short-company',
  'vessel-before',
  'surnames',
])

export interface TypeCounts {
  /** The type that was given most often, the first of equals. */
  type: MentionType
  /** How often that was, and how often the wording was found at all; sure places count more. */
  most: number
  all: number
  /** The one type that plain words of the text gave; null where they gave none, or several. */
  told: MentionType | null
  /** How often it stood elsewhere than at the beginning of a sentence. */
  free: number
}

/** For each wording of a name the types it was given. */
export function typesByText(names: readonly FoundName[], text: string): Map<string, TypeCounts> {
  const byText = new Map<string, Map<MentionType, number>>()
  const free = new Map<string, number>()
  const told = new Map<string, Set<MentionType>>()
  for (const { from, to, type, first, rule } of names) {
    const wording = text.slice(from, to)
    const counts = byText.get(wording) ?? new Map<MentionType, number>()
    counts.set(type, (counts.get(type) ?? 0) + (SURE.has(rule) ? 3 : 1))
    byText.set(wording, counts)
    if (SURE.has(rule)) told.set(wording, (told.get(wording) ?? new Set()).add(type))
    free.set(wording, (free.get(wording) ?? 0) + (first > 0 ? 1 : 0))
  }
  return new Map(
    [...byText].map(([wording, counts]) => {
      const [type, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
      const [one = null, ...others] = told.get(wording) ?? []
      return [wording, { type, most, all, told: others.length > 0 ? null : one, free: free.get(wording)! }]
    }),
  )
}
