import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/compare/answer.ts'
import type { JudgeContext } from '../../../src/compare/question.ts'
import { judgeNumbers } from '../../../src/compare/verdicts/judge-numbers.ts'
import type { Quantity } from '../../../src/model/quantity.ts'

const context = (days: (string | null)[], own = true): JudgeContext => ({
  sourceName: (d) => ['North', 'South', 'West'][d]!,
  publishedOn: (d) => days[d] ?? null,
  isOwnVoice: () => own,
})

function told(document: number, exact: string, operator: Quantity['operator'], value: number | null): Answer {
  const span = { start: 0, end: exact.length, exact }
  const quantity: Quantity = {
    ...span,
    id: 'q',
    operator,
    value,
    unit: null,
    counts: 'people',
    kind: 'count',
    rule: 'test',
  }
  return { document, span, quantity }
}

const sameDay = context(['2020-05-01', '2020-05-01'])

describe('judgeNumbers', () => {
  const table: [string, Answer, Answer, JudgeContext, string][] = [
    ['a word and a numeral', told(0, 'Twelve', '=', 12), told(1, '12', '=', 12), sameDay, 'same'],
    [
      'the same vague words',
      told(0, 'several', 'vague', null),
      told(1, 'several', 'vague', null),
      sameDay,
      'same',
    ],
    [
      'no figure and a figure',
      told(0, 'many', 'vague', null),
      told(1, 'more than 90', '>', 90),
      sameDay,
      'differs',
    ],
    [
      'a figure and a bound that holds it',
      told(0, '95', '=', 95),
      told(1, 'more than 90', '>', 90),
      sameDay,
      'differs',
    ],
    ['two exact figures of one day', told(0, '12', '=', 12), told(1, '14', '=', 14), sameDay, 'conflict'],
    [
      'a figure below a bound of one day',
      told(0, '80', '=', 80),
      told(1, 'more than 90', '>', 90),
      sameDay,
      'conflict',
    ],
    [
      'two figures, one of them rough',
      told(0, 'about 12', '~', 12),
      told(1, '14', '=', 14),
      sameDay,
      'differs',
    ],
    [
      'two figures of two days: counts grow',
      told(0, '12', '=', 12),
      told(1, '14', '=', 14),
      context(['2020-05-01', '2020-05-02']),
      'differs',
    ],
    [
      'two figures, days unknown',
      told(0, '12', '=', 12),
      told(1, '14', '=', 14),
      context([null, null]),
      'differs',
    ],
    [
      'two figures on the word of others',
      told(0, '12', '=', 12),
      told(1, '14', '=', 14),
      context(['2020-05-01', '2020-05-01'], false),
      'differs',
    ],
  ]
  it.each(table)('%s', (_, a, b, asked, verdict) => {
    expect(judgeNumbers([a, b], asked).verdict).toBe(verdict)
    expect(
      judgeNumbers(
        [
          { ...b, document: 0 },
          { ...a, document: 1 },
        ],
        asked,
      ).verdict,
    ).toBe(verdict)
  })
  it.each([
    [
      'which is more exact',
      [told(0, '14', '=', 14), told(1, 'at least 12', '>=', 12)],
      ['2020-05-01', '2020-05-02'],
      'North “14” is more exact than South “at least 12”: both may be true.',
    ],
    [
      'which is later and higher',
      [told(0, '14', '=', 14), told(1, '23', '=', 23)],
      ['2020-05-01', '2020-05-03'],
      'South, published later, has the higher figure.',
    ],
    [
      'which is later and lower',
      [told(0, '14', '=', 14), told(1, '9', '=', 9)],
      ['2020-05-04', '2020-05-03'],
      'North, published later, has the higher figure.',
    ],
  ])('names %s', (_, answers, days, reason) => {
    expect(judgeNumbers(answers, context(days)).because).toContain(reason)
  })
  it('gives both figures in its reason', () => {
    const { because } = judgeNumbers(
      [told(0, 'many', 'vague', null), told(1, 'more than 90', '>', 90)],
      sameDay,
    )
    expect(because).toContain('North “many”')
    expect(because).toContain('South “more than 90”')
  })
  it('says whether two other figures are of other things, or one of them says of what it is', () => {
    const of = (counts: string | null, answer: Answer): Answer => ({
      ...answer,
      quantity: { ...answer.quantity!, counts },
    })
    const [few, many] = [told(0, '12', '=', 12), told(1, '14', '=', 14)]
    const limits = (a: string | null, b: string | null) =>
      judgeNumbers([of(a, few), of(b, many)], sameDay)?.because
    expect(limits('people', 'houses')).toContain('Not of the same thing counted.')
    expect(limits('people', null)).toContain('Not every figure says what it counts.')
  })
})
