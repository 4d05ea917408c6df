// The verdict on a question or an event, as a word and a mark; never a percentage, never a rank of sources.
import type { Comparison, Verdict } from '../model/comparison.ts'
import type { Event } from '../model/event.ts'
import type { Edition, Source } from './edition.ts'
import { coverageOfEvent, type Coverage } from './coverage.ts'
import { listOf, words } from '../words/words.ts'

/** What a tag shows. `only` names the one source; `coverage` stands where letters are shown beside it. */
export interface Tag {
  verdict: Verdict
  text: string
  only: Source | null
  coverage: Coverage | null
}

/** Sources that answer a question, in order. */
export function answering(edition: Edition, comparison: Comparison): Source[] {
  const ids = new Set(comparison.cells.filter((cell) => cell.voice !== 'silent').map((cell) => cell.source))
  return edition.sources.filter((source) => ids.has(source.id))
}

export function tagOf(edition: Edition, comparison: Comparison): Tag {
  const sources = answering(edition, comparison)
  const isOnly = comparison.verdict === 'only'
  return {
    verdict: comparison.verdict,
    text: isOnly
      ? words.verdicts.only(listOf(sources.map((source) => source.name)))
      : words.verdicts[comparison.verdict as Exclude<Verdict, 'only'>],
    only: isOnly ? (sources[0] ?? null) : null,
    coverage: null,
  }
}

const ofState = {
  corroborated: 'same',
  differs: 'differs',
  conflicting: 'conflict',
  'single-source': 'only',
} as const

export function tagOfEvent(edition: Edition, event: Event): Tag {
  const coverage = coverageOfEvent(edition, event)
  const verdict = ofState[event.state]
  const { reporting } = coverage
  const names = listOf(reporting.map((source) => source.name))
  const [outlet = null, ...others] = new Set(reporting.map(({ document }) => document.source))
  const isOneOutlet = outlet !== null && others.length === 0
  const isOneText = verdict === 'only' && reporting.length > 1 && !isOneOutlet
  const ofOutlet = reporting.length > 1 && isOneOutlet ? words.verdicts.only(outlet) : null
  const alone = ofOutlet ?? (isOneText ? words.verdicts.oneText(names) : words.verdicts.only(names))
  return {
    verdict,
    text: verdict === 'only' ? alone : words.verdicts[verdict],
    only: verdict === 'only' && !isOneText ? (coverage.reporting[0] ?? null) : null,
    coverage,
  }
}

/** `14 questions: 9 told differently, 5 in one source only, none told alike`; contradictions first where there are any. */
export function countVerdicts(comparisons: Comparison[]): string {
  const of = (...verdicts: Verdict[]): number =>
    comparisons.filter((comparison) => verdicts.includes(comparison.verdict)).length
  const counts = (['conflict', 'opposed', 'differs', 'only'] as const).map(
    (verdict) => [verdict, of(verdict)] as const,
  )
  return words.countVerdicts(comparisons.length, counts, of('same'))
}

/** `both`, `all three`, `3 of 5`: how many sources share something. */
export const shareOf = (n: number, all: number): string => words.share(n, all)
