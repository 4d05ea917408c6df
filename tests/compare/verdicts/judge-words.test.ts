import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/compare/answer.ts'
import { judgeActors, judgeDays, judgeWords } from '../../../src/compare/verdicts/judge-words.ts'

const context = {
  sourceName: (d: number) => ['North', 'South'][d]!,
  publishedOn: () => null,
  isOwnVoice: () => true,
}
const told = (document: number, exact: string, more: Partial<Answer> = {}): Answer => ({
  document,
  span: { start: 0, end: exact.length, exact },
  ...more,
})

describe('judgeWords', () => {
  it.each([
    ['storm', 'Storm', 'same'],
    ['the storm', 'a storm', 'same'],
    ['storm', 'hurricane', 'differs'],
  ])('%s and %s', (a, b, verdict) => {
    expect(judgeWords([told(0, a), told(1, b)], context).verdict).toBe(verdict)
  })
  it('compares dictionary forms where they are given', () => {
    const [a, b] = [told(0, 'were killed', { lemma: 'kill' }), told(1, 'killing', { lemma: 'kill' })]
    expect(judgeWords([a, b], context).verdict).toBe('same')
  })
})

describe('judgeActors', () => {
  it('says when one actor has other names', () => {
    const finding = judgeActors(
      [told(0, 'Acme', { actors: ['acme'] }), told(1, 'the firm', { actors: ['acme'] })],
      context,
    )
    expect(finding.verdict).toBe('differs')
    expect(finding.because).toContain('The same, under other names')
  })
  it('does not take one name for two actors for the same', () => {
    const finding = judgeActors(
      [told(0, 'the Navy', { actors: ['navy-of-a'] }), told(1, 'the Navy', { actors: ['navy-of-b'] })],
      context,
    )
    expect([finding.verdict, finding.because.split(':')[0]]).toEqual([
      'differs',
      'The same words, perhaps for others',
    ])
  })
  it('takes one description for the same, of whomever it is read', () => {
    const [a, b] = [told(0, 'the driver', { actors: ['x'] }), told(1, 'the driver', { actors: ['y'] })]
    expect(judgeActors([a, b], context).verdict).toBe('same')
  })
  it('does not take unknown actors for the same', () => {
    expect(judgeActors([told(0, 'the firm'), told(1, 'a company')], context).because).toContain(
      'Named differently',
    )
  })
})

describe('judgeDays', () => {
  it.each([
    ['2020-05-01', '2020-05-01', 'same', 'The same day'],
    ['2020-05', '2020-05-01', 'differs', 'The same time, given more exactly by South'],
    ['2020-05-01', '2020-05-02', 'differs', 'Dated differently'],
    ['2020-05-01', null, 'differs', ''],
  ])('%s and %s', (a, b, verdict, because) => {
    const finding = judgeDays([told(0, 'x', { edtf: a }), told(1, 'y', { edtf: b })], context)
    expect(finding.verdict).toBe(verdict)
    if (b) expect(finding.because).toContain(because)
  })
  it('takes one weekday of articles without a date for the same words, not for two days', () => {
    const finding = judgeDays([told(0, 'Thursday'), told(1, 'Thursday')], context)
    expect(finding).toMatchObject({ verdict: 'same', because: expect.stringContaining('whichever day') })
  })
  it('takes two open dates for nothing', () => {
    expect(
      judgeDays([told(0, 'then', { edtf: null }), told(1, 'soon', { edtf: null })], context).verdict,
    ).toBe('differs')
  })
})
