import { describe, expect, it } from 'vitest'
import { clusterReports } from '../../../src/align/events/cluster.ts'
import type { Judged } from '../../../src/model/decided.ts'
import { report, story, type ReportFacts } from './handmade-report.ts'

const groups = (facts: ReportFacts[], decided?: Judged): number[][] => {
  const reports = facts.map((f, order) => report({ sentence: order, order, ...f }))
  return clusterReports(reports, story, undefined, decided).map((c) =>
    c.reports.map((r) => reports.indexOf(r)),
  )
}

describe('clusterReports', () => {
  it('puts two articles’ reports of one day, party and number together', () => {
    expect(
      groups([
        { date: '2020-05-01', roles: { agent: ['group'] }, count: 12 },
        { document: 1, date: '2020-05-01', roles: { agent: ['group'] }, count: 12, lemma: 'bombing' },
      ]),
    ).toEqual([[0, 1]])
  })
  it('joins one article’s crash with what another tells of it only by its dead', () => {
    const roles = { place: ['city-a'], target: ['person-a'] }
    const dead: ReportFacts = { kind: 'kill', noun: false, roles }
    const told = [
      { kind: 'crash', roles: { place: ['city-a'] } },
      { ...dead, sentence: 0 },
      { ...dead, document: 1 },
    ]
    const same = [{ a: '0 0 0', b: '0 0 1', because: 'an editor says so' }]
    expect(groups(told, { same, different: [] })).toEqual([[0, 1, 2]])
  })
  it('leaves two reports apart that share no more than their kind', () => {
    expect(groups([{ lemma: 'raid' }, { document: 1, lemma: 'bombing' }])).toEqual([[0], [1]])
  })
  it('joins two articles’ only events of a kind by one side, and leaves them apart where two could be meant', () => {
    const agent = { agent: ['peru'] }
    expect(
      groups([
        { lemma: 'raid', roles: agent },
        { document: 1, lemma: 'bombing', roles: agent },
      ]),
    ).toEqual([[0, 1]])
    expect(
      groups([
        { lemma: 'raid', roles: agent },
        { document: 1, lemma: 'bombing', date: '2020-05-01', roles: agent },
        { document: 1, lemma: 'shelling', date: '2020-05-04', roles: agent },
      ]),
    ).toEqual([[0], [1], [2]])
  })
  it('joins two articles’ only event told with a word, and leaves it apart where one of them tells two', () => {
    const quake = (document: number) => ({ document, kind: 'earthquake', family: 'disaster' as const })
    expect(groups([quake(0), quake(1)])).toEqual([[0, 1]])
    const earlier = { ...quake(1), isNew: true }
    expect(groups([quake(0), quake(1), earlier])).toHaveLength(3)
  })
  it('joins what is closest in two articles, and leaves it apart where another is as close', () => {
    const arrest = (document: number, who: string): ReportFacts => ({
      document,
      kind: 'detain',
      family: 'justice',
      roles: { target: [who] },
    })
    expect(
      groups([arrest(0, 'person-a'), arrest(0, 'person-b'), { ...arrest(1, 'some-man'), lemma: 'capture' }]),
    ).toHaveLength(3)
    expect(
      groups([arrest(0, 'some-woman'), { ...arrest(0, 'some-man'), isNew: true }, arrest(1, 'some-man')]),
    ).toEqual([[0], [1, 2]])
  })
  it('never joins by way of a third report what a constraint keeps apart', () => {
    const found = groups([
      { date: '2020-05-01', roles: { agent: ['group'], place: ['city-a'] } },
      { document: 1, date: null, roles: { agent: ['group'] } },
      { document: 2, date: '2020-05-04', roles: { agent: ['group'], place: ['city-a'] } },
    ])
    expect(found.some((g) => g.includes(0) && g.includes(2))).toBe(false)
  })
  describe('follows an editor', () => {
    const day = { date: '2020-05-01', roles: { agent: ['group'] } }
    const [a, b, c] = [day, { ...day, document: 1 }, { ...day, document: 2 }]
    const pair = (one: string, two: string) => [{ a: one, b: two, because: 'an editor says so' }]
    it('who keeps two reports apart, also by way of a third', () => {
      expect(groups([a, b])).toEqual([[0, 1]])
      expect(groups([a, b], { same: [], different: pair('0 0 0', '1 1 1') })).toEqual([[0], [1]])
      const three = groups([a, b, c], { same: [], different: pair('1 1 1', '0 0 0') })
      expect(three.find((group) => group.includes(2))).toHaveLength(2)
      expect(three).toHaveLength(2)
    })
    it('who puts two reports together against a constraint', () => {
      const late = { ...day, document: 1, date: '2020-05-04' }
      expect(groups([a, late])).toEqual([[0], [1]])
      expect(groups([a, late], { same: pair('0 0 0', '1 1 1'), different: [] })).toEqual([[0, 1]])
    })
    it('who parts two reports of one article', () => {
      const told = [
        { lemma: 'raid', isNew: true, ...day },
        { lemma: 'raid', ...day },
      ]
      expect(groups(told)).toEqual([[0, 1]])
      expect(groups(told, { same: [], different: pair('0 0 0', '0 1 1') })).toEqual([[0], [1]])
    })
  })
  it('places every report exactly once', () => {
    const found = groups([{}, { document: 1 }, { generic: true }, { kind: 'storm', family: 'disaster' }])
    expect(found.flat().sort()).toEqual([0, 1, 2, 3])
  })
})
