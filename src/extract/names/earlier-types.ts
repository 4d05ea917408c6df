// What each word was taken for elsewhere in the document.
import type { SentenceView } from './name-features.ts'
import { TAGGED_TYPES, typeOfTag } from './name-tags.ts'

/**
 * The views with `earlier` filled from the tags of a first pass: for each word with a capital 1 when its other
 * occurrences were mostly no names, 2 and more for the types of names; 0 when it has no others. A word does not count
 * for itself.
 */
export function earlierTypes(
  views: readonly SentenceView[],
  tags: readonly (readonly number[])[],
): SentenceView[] {
  const counts = new Map<string, number[]>()
  views.forEach(({ facts }, s) =>
    facts.forEach((token, i) => {
      if (!token.isCapital) return
      const list = counts.get(token.normal) ?? [0, ...TAGGED_TYPES.map(() => 0)]
      list[typeOfTag(tags[s]![i]!) + 1]!++
      counts.set(token.normal, list)
    }),
  )
  return views.map((view, s) => ({
    ...view,
    earlier: view.facts.map((token, i) => {
      const list = token.isCapital ? counts.get(token.normal) : undefined
      if (!list) return 0
      const own = typeOfTag(tags[s]![i]!) + 1
      let top = 0
      let most = 0
      list.forEach((count, type) => {
        const others = count - (type === own ? 1 : 0)
        if (others > most) {
          most = others
          top = type + 1
        }
      })
      return top
    }),
  }))
}
