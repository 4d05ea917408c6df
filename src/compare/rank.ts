// Puts the comparisons of a story in order of what a reader needs first, each with the reason for its place.
import type { Comparison, UnrankedComparison, Verdict } from '../model/comparison.ts'

/** What a verdict weighs against others, the heaviest first. */
const VERDICTS: readonly Verdict[] = ['conflict', 'opposed', 'differs', 'only', 'same']

const SAYS: Readonly<Record<Verdict, string>> = {
  conflict: 'Two sources contradict each other',
  opposed: 'Sources point in opposite directions',
  differs: 'Told differently',
  only: 'In one source only',
  same: 'Told alike',
}
const ASKS = {
  1: 'a question that a reader must see',
  2: 'a question that a reader should see',
  3: 'a detail',
} as const

/**
 * By verdict; then by how much the question matters; then where one source says itself what another has on somebody's word;
 * then by how many questions of the same event are answered differently; then by how many sources answer. What is equal in
 * all of these keeps its order.
 */
export function rankComparisons(comparisons: readonly UnrankedComparison[]): Comparison[] {
  const partings = Map.groupBy(comparisons.filter(isDifferent), ({ event }) => event)
  const weighed = comparisons.map((comparison, index) => {
    const parts = comparison.event === null ? 0 : (partings.get(comparison.event)?.length ?? 0)
    const isLent = comparison.verdict !== 'conflict' && hasTwoVoices(comparison)
    const sources = new Set(comparison.cells.filter(isTold).map(({ source }) => source)).size
    const key = [
      VERDICTS.indexOf(comparison.verdict),
      comparison.importance,
      isLent ? 0 : 1,
      -parts,
      -sources,
      index,
    ]
    const because = [
      `${SAYS[comparison.verdict]} on ${ASKS[comparison.importance]}`,
      isLent ? 'one source says it itself, another on somebody’s word' : null,
      isDifferent(comparison) && parts > 1
        ? `one of ${parts} questions on which this event is told differently`
        : null,
      sources > 2 ? `${sources} sources answer` : null,
    ]
    return { index, key, because: `${because.filter(Boolean).join('; ')}.` }
  })
  const places = new Map(
    [...weighed].sort((a, b) => compareKeys(a.key, b.key)).map(({ index }, i) => [index, i + 1]),
  )
  return comparisons.map((comparison, i) => ({
    ...comparison,
    rank: { place: places.get(i)!, because: weighed[i]!.because },
  }))
}

const isDifferent = ({ verdict }: UnrankedComparison): boolean =>
  ['conflict', 'opposed', 'differs'].includes(verdict)

const isTold = ({ voice }: Comparison['cells'][number]): boolean => voice !== 'silent'

/** Does one source say itself what another gives only on somebody's word? */
function hasTwoVoices(comparison: UnrankedComparison): boolean {
  if (!isDifferent(comparison)) return false
  const voices = Map.groupBy(comparison.cells.filter(isTold), ({ source }) => source)
  const kinds = [...voices.values()].map((cells) => cells.every(({ voice }) => voice.startsWith('own')))
  const lent = [...voices.values()].map((cells) => cells.every(({ voice }) => !voice.startsWith('own')))
  return kinds.includes(true) && lent.includes(true)
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((x, n) => x !== b[n])
  return i < 0 ? 0 : a[i]! - b[i]!
}
