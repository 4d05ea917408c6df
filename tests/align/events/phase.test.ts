import { expect, it } from 'vitest'
import { judgePhase } from '../../../src/align/events/phase.ts'
import { report, type ReportFacts } from './handmade-report.ts'

it.each<[string, ReportFacts, string | null, string]>([
  ['of the days before the articles is part of the story', {}, '2020-05-01', 'story'],
  ['of years ago is background', {}, '2008', 'background'],
  ['that goes on since years ago is background', {}, '1947/..', 'background'],
  ['that began in the story and goes on is part of it', {}, '2020-04-28/..', 'story'],
  ['without a date is part of the story', {}, null, 'story'],
  ['that nobody tells as done is expected', { modality: 'expected' }, '2020-06-01', 'expected'],
])('an event %s', (_, facts, edtf, phase) => {
  expect(judgePhase({ reports: [report(facts)], because: [] }, edtf, '2020-05-04')).toBe(phase)
})
