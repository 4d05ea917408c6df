import { describe, expect, it } from 'vitest'
import { judgeWordUse } from '../../../src/align/events/word-use.ts'
import { report, story, type ReportFacts } from './handmade-report.ts'

const use = (facts: ReportFacts[]) => {
  const reports = facts.map((f, order) => report({ sentence: order, order, ...f }))
  return { reports, use: judgeWordUse(reports, story) }
}

describe('the word of an article', () => {
  it.each<[string, ReportFacts[], boolean]>([
    ['is clear where it stands once', [{ lemma: 'raid' }], true],
    ['is clear where nothing tells its events apart', [{ lemma: 'raid' }, { lemma: 'raid' }], true],
    [
      'is unclear where its events have other days',
      [
        { lemma: 'raid', date: '2020-05-01' },
        { lemma: 'raid', date: '2020-05-04' },
      ],
      false,
    ],
    [
      'is clear where another article uses it otherwise',
      [
        { lemma: 'raid', date: '2020-05-01' },
        { document: 1, lemma: 'raid', date: '2020-05-04' },
      ],
      true,
    ],
  ])('%s', (_, facts, isClear) => {
    const { reports, use: words } = use(facts)
    expect(words.isClear(reports[0]!)).toBe(isClear)
  })
})

describe('the words of two articles', () => {
  const raid = (document: number) => ({ document, lemma: 'raid' })
  const strike = (document: number) => ({ document, lemma: 'strike' })
  it.each<[string, ReportFacts[], number]>([
    ['a word of both is counted', [raid(0), raid(1), raid(2), strike(3)], 3],
    ['of two words the more common one is', [raid(0), strike(1), strike(2), strike(3), strike(4)], 4],
  ])('%s in articles', (_, facts, articles) => {
    const { reports, use: words } = use(facts)
    expect(words.articlesUsing(reports[0]!, reports[1]!)).toBe(articles)
  })
  it.each<[string, ReportFacts[], boolean]>([
    ['each has its own word', [raid(0), strike(1)], false],
    ['one uses both words', [raid(0), strike(1), strike(0)], true],
    ['a third uses both words', [raid(0), strike(1), strike(2), raid(2)], false],
  ])('mean two things where one article uses both: %s', (_, facts, usesBoth) => {
    const { reports, use: words } = use(facts)
    expect(words.usesBoth(reports[0]!, reports[1]!)).toBe(usesBoth)
  })
})
