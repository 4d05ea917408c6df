// How alike two spellings are (Jaro 1989; Winkler 1990, with a prefix of at most four letters and a scale of 0.1).

/** Similarity from 0 to 1; 1 for equal words, 0 for words that share nothing. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const usedB = new Array<boolean>(b.length).fill(false)
  const matchedA: string[] = []
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++)
      if (!usedB[j] && a[i] === b[j]) {
        usedB[j] = true
        matchedA.push(a[i]!)
        break
      }
  const matches = matchedA.length
  if (!matches) return 0
  const matchedB = [...b].filter((_, j) => usedB[j])
  const swapped = matchedA.filter((letter, i) => letter !== matchedB[i]).length / 2
  const jaro = (matches / a.length + matches / b.length + (matches - swapped) / matches) / 3
  let prefix = 0
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}
