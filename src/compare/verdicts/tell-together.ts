// Who says what, for reasons that people read: sources that say the same stand together, and many are counted.

export interface Told {
  /** Position of the article. */
  document: number
  /** What it says, in quotation marks or in words of ours. */
  text: string
}

/** More sources than these are counted and not named. */
const MOST_NAMED = 4

/**
 * The sources by what they say, in order of the articles: `A and B “many”`, `C “10”`. Where all of several say one thing,
 * and `mayOmitAll` allows it, only that.
 */
export function tellTogether(
  told: readonly Told[],
  sourceName: (document: number) => string,
  { between = ' ', mayOmitAll = false } = {},
): string[] {
  const groups = [...Map.groupBy(told, ({ text }) => text)]
  if (mayOmitAll && groups.length === 1 && told.length > 1) return [groups[0]![0]]
  return groups.map(
    ([text, of]) => `${nameTogether(of.map((one) => sourceName(one.document)))}${between}${text}`,
  )
}

function nameTogether(names: readonly string[]): string {
  const all = [...new Set(names)]
  if (all.length > MOST_NAMED) return `${all.length} sources`
  return all.length < 2 ? all.join() : `${all.slice(0, -1).join(', ')} and ${all.at(-1)!}`
}
