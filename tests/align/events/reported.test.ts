// Which clusters are events that a reader looks up.
import { expect, it } from 'vitest'
import { isReported } from '../../../src/align/events/reported.ts'
import { report, type ReportFacts } from './handmade-report.ts'

const raid: ReportFacts = { roles: { agent: ['peru'] } }

it.each<[string, ReportFacts[], boolean]>([
  ['what is told to have happened', [raid], true],
  ['what is only denied', [{ ...raid, polarity: 'negative', attribution: 'a1' }], false],
  ['what one article tells and another denies', [raid, { ...raid, document: 1, polarity: 'negative' }], true],
  ['what is only possible', [{ ...raid, modality: 'possible' }], false],
  ['what is planned for no day', [{ ...raid, modality: 'expected', noun: false }], false],
  ['a plan that is the news', [{ ...raid, modality: 'expected', noun: false, section: 'headline' }], true],
  ['a verb of several meanings that nothing speaks for', [{ ...raid, rule: 'unsure-verb' }], false],
  ['that a toll grows', [{ ...raid, kind: 'rise', family: 'economy', rule: 'verb-of-toll' }], false],
  ['a word without anybody, place, day or number', [{}], false],
])('%s', (_, facts, told) => {
  expect(isReported({ reports: facts.map(report), because: [] })).toBe(told)
})
