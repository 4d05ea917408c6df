import { describe, expect, it } from 'vitest'
import { dateByWhatWentBefore } from '../../../src/align/events/date-after.ts'
import type { Draft } from '../../../src/align/events/draft-event.ts'
import type { StatedRelation } from '../../../src/align/events/relate-events.ts'
import type { StoryDocument } from '../../../src/model/story-document.ts'
import { report, type ReportFacts } from './handmade-report.ts'

const draft = (order: number, edtf: string | null, facts: ReportFacts = {}): Draft => ({
  cluster: { reports: [report({ ...facts, order })], because: [] },
  standing: 'told',
  partOf: null,
  title: `event ${order}`,
  date: { edtf, basis: '', document: null, published: false },
})
const published = (publishedOn: string | null): StoryDocument =>
  ({
    found: {
      id: 'herald',
      file: 'herald.txt',
      source: 'Herald',
      publishedOn,
      publishedBasis: null,
      byline: null,
    },
  }) as StoryDocument
const following = (kind: StatedRelation['kind']): StatedRelation => ({
  from: 'e1',
  to: 'e0',
  kind,
  exact: 'following',
})

describe('an event without a date that comes after a dated one', () => {
  it.each<[string, string | null, StatedRelation['kind'], string | null, ReportFacts, string | null]>([
    [
      'lies between its first day and publication',
      '2020-05-01',
      'after',
      '2020-05-04',
      {},
      '2020-05-01/2020-05-04',
    ],
    ['in answer to it, too', '2020-05-01', 'in-response-to', '2020-05-04', {}, '2020-05-01/2020-05-04'],
    [
      'has its day where the article came out that day',
      '2020-05-04',
      'after',
      '2020-05-04',
      {},
      '2020-05-04',
    ],
    ['stays open where it comes before', '2020-05-01', 'before', '2020-05-04', {}, null],
    ['stays open where that lies years back', '1962', 'after', '2020-05-04', {}, null],
    ['stays open where publication is not known', '2020-05-01', 'after', null, {}, null],
    ['stays open where the other is open', null, 'after', '2020-05-04', {}, null],
    [
      'stays open where it is still to come',
      '2020-05-01',
      'after',
      '2020-05-04',
      { modality: 'expected' },
      null,
    ],
    [
      'stays open where it did not happen',
      '2020-05-01',
      'after',
      '2020-05-04',
      { polarity: 'negative' },
      null,
    ],
    ['keeps a date of its own', '2020-05-01', 'after', '2020-05-04', { date: '2020-05-03' }, '2020-05-03'],
  ])('%s', (_, earlier, kind, day, facts, edtf) => {
    const drafts = [draft(0, earlier), draft(1, facts.date ?? null, facts)]
    const [, later] = dateByWhatWentBefore(drafts, [published(day)], [[following(kind)]])
    expect(later!.date.edtf).toBe(edtf)
  })
  it('says on which words and days that rests', () => {
    const drafts = [draft(0, '2020-05-01'), draft(1, null)]
    const [, later] = dateByWhatWentBefore(drafts, [published('2020-05-04')], [[following('after')]])
    expect(later!.date).toEqual({
      edtf: '2020-05-01/2020-05-04',
      basis: 'Herald: “following” what began on 2020-05-01, before the publication date 2020-05-04',
      document: 'herald',
      published: true,
    })
  })
})
