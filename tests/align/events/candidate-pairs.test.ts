import { describe, expect, it } from 'vitest'
import { pairsBetween, pairsWithin } from '../../../src/align/events/candidate-pairs.ts'
import { report, type ReportFacts } from './handmade-report.ts'

const all = (facts: ReportFacts[]) => facts.map((f, order) => report({ order, ...f }))
const count = (pairs: Iterable<unknown>): number => [...pairs].length

describe('reports are compared', () => {
  it.each<[string, ReportFacts, ReportFacts, number]>([
    ['of one kind', { lemma: 'raid' }, { lemma: 'bombing' }, 1],
    ['of neighbouring kinds', { kind: 'attack' }, { kind: 'explosion' }, 1],
    [
      'told with one word under two kinds',
      { kind: 'attack', lemma: 'strike' },
      { kind: 'protest', lemma: 'strike' },
      1,
    ],
    ['but not others', { kind: 'attack' }, { kind: 'elect' }, 0],
  ])('%s', (_, a, b, pairs) => {
    expect(count(pairsWithin(all([a, b])))).toBe(pairs)
    expect(count(pairsBetween(all([a, { ...b, document: 1 }])))).toBe(pairs)
  })
  it('within an article or between two, never both', () => {
    const reports = all([{}, {}, { document: 1 }])
    expect(count(pairsWithin(reports))).toBe(1)
    expect(count(pairsBetween(reports))).toBe(2)
  })
})

describe('the work between articles', () => {
  const pairsOf = (articles: number): number =>
    count(pairsBetween(all(Array.from({ length: articles }, (_, document) => ({ document })))))
  it('grows with the articles, not with their square', () => {
    expect(pairsOf(24)).toBe((24 * 23) / 2)
    expect(pairsOf(200) - pairsOf(100)).toBe(100 * 24)
  })
  it('is the same in any order of the articles', () => {
    const keys = (reports: ReturnType<typeof all>) =>
      [...pairsBetween(reports)].map(([a, b]) => [a.key, b.key].sort().join(' ~ ')).sort()
    const reports = all([{}, { document: 1 }, { document: 2 }])
    expect(keys([...reports].reverse())).toEqual(keys(reports))
  })
})
