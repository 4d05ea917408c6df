// Puts the comparisons of a story in order of what a reader needs first, each with the reason for its place.
import type { Comparison, UnrankedComparison, Verdict } from '../model/comparison.ts'

/** What a verdict weighs against others, the heaviest first. */
const VERDICTS: readonly Verdict[] = ['conflict', 'opposed', 'differs', 'only', 'same']

/** What a question of each kind is about, and how much that weighs. */
const ABOUT: Readonly<Record<Comparison['kind'], string>> = {
  attribution: 'On whose word it rests',
  number: 'A figure',
  labelling: 'The choice of words',
  place: 'The place',
  time: 'The day',
  omission: 'What one leaves out',
  framing: 'What it is made to mean',
  sourcing: 'Who is heard',
  naming: 'A name',
  actor: 'Who acts',
  manner: 'How it was done',
}
const WEIGHS = { 1: 'weighs most', 2: 'weighs less', 3: 'is a detail' } as const

interface Weighed {
  comparison: UnrankedComparison
  /** What it is ordered by, the smaller first. */
  key: number[]
  /** Questions of its event that are told differently. */
  partings: number
  sources: number
  /** On whose word one source has what another says itself; null where none does. */
  lent: string | null
}

/**
 * By verdict; then by how much the question matters; then where one source says itself what another has on somebody's word;
 * then by how many questions of the same event are answered differently; then by how many sources answer. What is equal in
 * all of these keeps its order.
 */
export function rankComparisons(comparisons: readonly UnrankedComparison[]): Comparison[] {
  const partings = Map.groupBy(comparisons.filter(isDifferent), ({ event }) => event)
  const weighed = comparisons.map((comparison, index): Weighed => {
    const parts = comparison.event === null ? 0 : (partings.get(comparison.event)?.length ?? 0)
    const lent = comparison.verdict === 'conflict' ? null : whoseWord(comparison)
    const sources = new Set(comparison.cells.filter(isTold).map(({ source }) => source)).size
    const verdict = VERDICTS.indexOf(comparison.verdict)
    const key = [verdict, comparison.importance, lent === null ? 1 : 0, -parts, -sources, index]
    return { comparison, key, partings: parts, sources, lent }
  })
  const ordered = [...weighed].sort((a, b) => compareKeys(a.key, b.key))
  const ranks = new Map(
    ordered.map((one, i) => [one, { place: i + 1, because: explainPlace(one, ordered[i + 1]) }]),
  )
  return weighed.map((one) => ({ ...one.comparison, rank: ranks.get(one)! }))
}

/** What the question is about, whose word stands against whose, and what alone sets it before the next. */
function explainPlace({ comparison, lent, ...one }: Weighed, next: Weighed | undefined): string {
  const { verdict, kind, importance } = comparison
  const deciding = next ? one.key.findIndex((x, i) => x !== next.key[i]) : -1
  const reasons = [
    verdict === 'conflict' ? 'The two cannot both be right' : null,
    verdict === 'opposed' ? 'The openings point in opposite directions' : null,
    verdict === 'conflict' || verdict === 'opposed' ? null : `${ABOUT[kind]} ${WEIGHS[importance]}`,
    lent === null ? null : `one says it itself, another on the word of ${lent}`,
    deciding === 3 && one.partings > 1
      ? `${one.partings} questions about its event are answered differently${next!.partings ? `, ${next!.partings} about the next’s` : ''}`
      : null,
    deciding === 4 ? `${one.sources} sources answer, ${next!.sources} the next` : null,
  ]
  return `${reasons.filter(Boolean).join('; ')}.`
}

const isDifferent = ({ verdict }: UnrankedComparison): boolean =>
  ['conflict', 'opposed', 'differs'].includes(verdict)

const isTold = ({ voice }: Comparison['cells'][number]): boolean => voice !== 'silent'

/** Where one source says itself what another gives only on somebody's word: on whose, in its words; else null. */
function whoseWord(comparison: UnrankedComparison): string | null {
  if (!isDifferent(comparison)) return null
  const bySource = [...Map.groupBy(comparison.cells.filter(isTold), ({ source }) => source).values()]
  const isOwn = ({ voice }: Comparison['cells'][number]): boolean => voice.startsWith('own')
  const lent = bySource.find((cells) => !cells.some(isOwn))
  if (!lent || !bySource.some((cells) => cells.every(isOwn))) return null
  const by = lent.find((cell) => cell.by !== null)?.by
  return by ? `“${by}”` : 'nobody named'
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((x, n) => x !== b[n])
  return i < 0 ? 0 : a[i]! - b[i]!
}
