// Joins texts that follow one another in all the articles that print them: a wire's paragraphs are one text.

/** A stretch of an article, by its place in the story. */
export interface Stretch {
  document: number
  start: number
  end: number
}

/**
 * `sets` are stretches with one text each, in order of the articles. A set that stands right behind another in each of
 * the same articles, with nothing but white space and marks between, becomes one with it.
 */
export function joinNeighbours(
  sets: readonly (readonly Stretch[])[],
  texts: readonly string[],
): (readonly Stretch[])[] {
  const isBehind = (set: readonly Stretch[], before: readonly Stretch[]): boolean =>
    set.every(({ document, start }, i) => {
      const { end } = before[i]!
      return start >= end && !/[\p{L}\p{N}]/u.test(texts[document]!.slice(end, start))
    })
  const byArticles = Map.groupBy(sets, (set) => set.map(({ document }) => document).join(' '))
  return [...byArticles.values()].flatMap((group) => {
    const joined: (readonly Stretch[])[] = []
    for (const set of [...group].sort((a, b) => a[0]!.start - b[0]!.start)) {
      const before = joined.at(-1)
      if (before && isBehind(set, before))
        joined.splice(
          -1,
          1,
          before.map((b, i) => ({ ...b, end: set[i]!.end })),
        )
      else joined.push(set)
    }
    return joined
  })
}
