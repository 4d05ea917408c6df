// The name that somebody meant who wrote another one by a slip: “decison” for “decision”.

/** More slips than one in three letters are another word. */
const LETTERS_PER_SLIP = 3

/** The one of `names` that differs from `written` by the fewest letters, if those are few; null where none is near. */
export function nearestName(written: string, names: readonly string[]): string | null {
  const [nearest] = names
    .filter((name) => Math.abs(name.length - written.length) <= name.length / LETTERS_PER_SLIP)
    .map((name) => ({ name, slips: countSlips(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, slips }) => slips <= Math.max(1, name.length / LETTERS_PER_SLIP))
    .sort((a, b) => a.slips - b.slips)
  return nearest?.name ?? null
}

/** “did you mean …?” behind what was found, or nothing. */
export function suggestName(written: string, names: readonly string[]): string {
  const nearest = nearestName(written, names)
  return nearest === null ? '' : `: did you mean ${nearest}?`
}

/** Letters left out, added or exchanged between two words (Levenshtein 1966), two neighbours that changed places being one slip. */
function countSlips(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const exchanged = row[j - 1]! + Number(a[i - 1] !== b[j - 1])
      const swapped = isSwap ? before[j - 2]! + 1 : Infinity
      next.push(Math.min(exchanged, swapped, row[j]! + 1, next[j - 1]! + 1))
    }
    ;[before, row] = [row, next]
  }
  return row[b.length]!
}
