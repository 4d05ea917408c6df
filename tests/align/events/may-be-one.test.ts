import { describe, expect, it } from 'vitest'
import { mayBeOne, mayJoin } from '../../../src/align/events/may-be-one.ts'
import { report, story, type ReportFacts } from './handmade-report.ts'

const all = (facts: ReportFacts[]) => facts.map((f, order) => report({ sentence: order, order, ...f }))
const denied: ReportFacts = { polarity: 'negative' }

describe('mayBeOne', () => {
  it.each<[string, ReportFacts, ReportFacts, string]>([
    ['nothing stands against it', {}, { document: 1 }, 'yes'],
    ['one denies what the other tells', {}, { document: 1, ...denied }, 'no'],
    ['only the way of telling differs', {}, { document: 1, modality: 'expected' }, 'hardly'],
    ['the days differ', { date: '2020-05-01' }, { document: 1, date: '2020-05-04' }, 'never'],
    ['the kinds cannot be compared', {}, { document: 1, kind: 'elect' }, 'unknown'],
  ])('%s', (_, a, b, verdict) => {
    expect(mayBeOne([report(a)], [report(b)], story)).toBe(verdict)
  })
})

describe('mayJoin', () => {
  const telling = (...documents: number[]): ReportFacts[] => documents.map((document) => ({ document }))
  it.each<[string, ReportFacts[], ReportFacts[], boolean]>([
    ['two articles that agree', telling(0), telling(1), true],
    ['two articles of which one denies it', telling(0), [{ document: 1, ...denied }], false],
    [
      'many articles of which one denies it',
      telling(0, 1),
      [...telling(2, 3, 4), { document: 5, ...denied }],
      true,
    ],
    [
      'many articles of which one gives another day',
      [{ document: 0, date: '2020-05-01' }, ...telling(1)],
      [...telling(2, 3, 4), { document: 5, date: '2020-05-04' }],
      false,
    ],
    ['what one article tells apart', telling(0, 1), [...telling(2), { document: 0, ...denied }], false],
    [
      'what one article tells as new, where others tell one',
      telling(0, 1, 2),
      [...telling(3), { document: 0, sentence: 9, order: 9, isNew: true }],
      true,
    ],
  ])('%s', (_, a, b, isAllowed) => {
    const reports = all([...a, ...b])
    expect(mayJoin(reports.slice(0, a.length), reports.slice(a.length), story)).toBe(isAllowed)
  })
})
