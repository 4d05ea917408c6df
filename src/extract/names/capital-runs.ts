// Runs of words with capitals, with the small words between them: where a name may lie, and what stands at its ends.
import type { NameWords } from '../../lang/shape/names.ts'
import type { TokenFacts } from './token-facts.ts'

export interface CapitalRun {
  start: number
  /** After its last word. */
  end: number
}

/** For each word the run that it belongs to; null outside. Joints belong to a run only between two capitals. */
export function findRuns(facts: readonly TokenFacts[], words: NameWords): (CapitalRun | null)[] {
  const runs: (CapitalRun | null)[] = facts.map(() => null)
  for (let i = 0; i < facts.length;) {
    if (!facts[i]!.isCapital) {
      i++
      continue
    }
    let end = i + 1
    for (;;) {
      if (facts[end]?.isCapital) end++
      else if (facts[end] && words.joints.has(facts[end]!.lower) && facts[end + 1]?.isCapital) end += 2
      else break
    }
    const run = { start: i, end }
    for (let k = i; k < end; k++) runs[k] = run
    i = end
  }
  return runs
}
