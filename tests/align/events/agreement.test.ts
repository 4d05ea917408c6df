import { describe, expect, it } from 'vitest'
import { judgeAgreement } from '../../../src/align/events/agreement.ts'
import type { Report } from '../../../src/align/events/report.ts'
import { judgeWordUse } from '../../../src/align/events/word-use.ts'
import { report, story, type ReportFacts } from './handmade-report.ts'

/** What each article of two clusters tells, articles numbered through. */
function agree(x: ReportFacts[], y: ReportFacts[]): boolean {
  const all = [...x, ...y].map((facts, document) => report({ document, ...facts }))
  const far = { ...story, areNear: () => false }
  const judge = judgeAgreement(({ reports }) => reports, far, judgeWordUse(all, far))
  const cluster = (reports: Report[]) => ({ reports, because: [] })
  return judge(cluster(all.slice(0, x.length)), cluster(all.slice(x.length)))
}

describe('judgeAgreement', () => {
  const there: ReportFacts = { roles: { place: ['city-a'] } }
  const raid: ReportFacts = { lemma: 'raid' }
  it.each<[string, ReportFacts[], ReportFacts[], boolean]>([
    ['the same word for it in one place', [there, there], [there, there], true],
    ['one pair alike, the others of one kind only', [there, raid], [there, raid, { lemma: 'siege' }], false],
    ['words that have nothing in common say nothing', [there, { kind: 'flood' }], [there], true],
  ])('%s', (_, x, y, isAgreed) => {
    expect(agree(x, y)).toBe(isAgreed)
  })
})
