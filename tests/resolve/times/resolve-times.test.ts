// Which dates are meant, from which day they were counted, and which stay open.
import { describe, expect, test } from 'vitest'
import { extractTimes } from '../../../src/extract/times/extract-times.ts'
import { calendar } from '../../../src/lang/en/calendar.ts'
import { numbers } from '../../../src/lang/en/numbers.ts'
import type { Span } from '../../../src/model/span.ts'
import { resolveTimes } from '../../../src/resolve/times/resolve-times.ts'
import { readIsoDay } from '../../../src/text/days.ts'
import { plainArticle } from '../../extract/times/plain-article.ts'

/** The content of quotation marks, as quotations come from an earlier stage. */
const quotationsIn = (text: string): Span[] =>
  [...text.matchAll(/“([^”]*)”/g)].map((match) => ({
    start: match.index + 1,
    end: match.index + 1 + match[1]!.length,
    exact: match[1]!,
  }))

function timesOf(
  text: string,
  publishedOn: string | null,
  dateline: { day: number; anchor: string } | null = null,
) {
  const parsed = plainArticle(text)
  const expressions = extractTimes(parsed, calendar, numbers)
  const context = { publishedOn, dateline, quotations: quotationsIn(text) }
  return resolveTimes(parsed, expressions, context, calendar)
}

describe('counted from Thursday, 15 September 2011; without tags what is told has happened', () => {
  test.each([
    ['The minister resigned Tuesday.', '2011-09-13'],
    ['The minister resigned on Thursday.', '2011-09-15'],
    ['The minister resigned on Friday.', '2011-09-09'],
    ['It rained early Wednesday.', '2011-09-14'],
    ['It rained on Wednesday night.', '2011-09-14TNI'],
    ['He left last Sunday.', '2011-09-11'],
    ['He leaves next Friday.', '2011-09-16'],
    ['The court sat on Monday last week.', '2011-09-05'],
    ['Prices rose last week.', '2011-W36'],
    ['Prices rose last month.', '2011-08'],
    ['Prices rise next year.', '2012'],
    ['Prices rose this quarter.', '2011-Q3'],
    ['Sales fell in the second quarter of this year.', '2011-Q2'],
    ['It opened on Aug. 2.', '2011-08-02'],
    ['It opened in July.', '2011-07'],
    ['It closed in October last year.', '2010-10'],
    ['It closed two years ago.', '2009'],
    ['It closed three days ago.', '2011-09-12'],
    ['It closed two weeks ago.', '2011-W35'],
    ['It opened last summer.', '2011-SU'],
    ['Troops left yesterday.', '2011-09-14'],
    ['Troops left yesterday evening.', '2011-09-14TEV'],
    ['Troops left last night.', '2011-09-14TNI'],
    ['The alarm was raised at 2145 GMT.', '2011-09-15T21:45'],
    ['He left last weekend.', '2011-W36-WE'],
  ])('%s %s', (text, value) => {
    expect(timesOf(text, '2011-09-15')).toMatchObject([
      { value, certainty: 'implied', anchor: 'publishedOn' },
    ])
  })

  test.each([
    'They meet next weekend.', // differs by speaker
    'It happened in the days before.',
    'The plant opened on March 20.', // half a year away, and no tense to tell the side
    'He fled two hours ago.',
    'The club was founded nearly two decades ago.',
  ])('open: %s', (text) => {
    for (const time of timesOf(text, '2011-09-15')) expect(time).toMatchObject({ value: null, anchor: null })
  })
})

describe('without a day of publication', () => {
  test.each(['Wednesday', 'last week', 'today', 'in October', 'two years ago', 'this weekend', 'tonight'])(
    'open: %s',
    (words) => {
      expect(timesOf(`It happened ${words}.`, null)).toMatchObject([{ value: null, anchor: null }])
    },
  )

  test('a month and day keep their missing year, a full date is what it says', () => {
    expect(timesOf('It opened on Aug. 2.', null)).toMatchObject([
      { value: 'XXXX-08-02', certainty: 'said', anchor: null },
    ])
    expect(timesOf('It opened on Aug. 2, 1999.', null)).toMatchObject([
      { value: '1999-08-02', certainty: 'said' },
    ])
  })

  test('the day that the article prints itself stands in for the day of publication', () => {
    const text = 'May 3, 2011\nRoofs were torn off on Monday.'
    const dateline = { day: readIsoDay('2011-05-03')!, anchor: 't1' }
    expect(timesOf(text, null, dateline)[1]).toMatchObject({ value: '2011-05-02', anchor: 't1' })
    expect(timesOf(text, '2011-05-10', dateline)[1]).toMatchObject({
      value: '2011-05-09',
      anchor: 'publishedOn',
    })
  })
})

describe('counted from a date mentioned before', () => {
  test('days and years', () => {
    const text =
      'Rebels took the port on May 3, 1991.\nThey left the following day and came back two years later.'
    expect(timesOf(text, '2011-09-15')).toMatchObject([
      { id: 't1', value: '1991-05-03', anchor: null },
      { id: 't2', value: '1991-05-04', certainty: 'implied', anchor: 't1' },
      { id: 't3', value: '1993', certainty: 'implied', anchor: 't2' },
    ])
  })

  test('a year is not precise enough for a day, and one that is far back is forgotten', () => {
    expect(timesOf('It was built in 1991.\nThe next day it fell.', '2011-09-15')[1]).toMatchObject({
      value: null,
    })
    const far = 'It fell on May 3, 1991.\nA.\nB.\nC.\nThe next day it rose.'
    expect(timesOf(far, '2011-09-15')[1]).toMatchObject({ value: null })
  })

  test('times of day take the day of their sentence', () => {
    expect(timesOf('The raid began Tuesday at 10:30 a.m. and ended by noon.', '2011-09-15')).toMatchObject([
      { value: '2011-09-13' },
      { value: '2011-09-13T10:30', anchor: 't1' },
      { value: '2011-09-13T12:00', anchor: 't2' },
    ])
    expect(timesOf('Shops open at 10:30 a.m. here.', '2011-09-15')).toMatchObject([{ value: 'T10:30' }])
  })

  test('another year in the sentence leaves a date without one open', () => {
    expect(timesOf('In 1998 he fled, and on March 3 he was caught.', '2011-09-15')[1]).toMatchObject({
      value: null,
    })
  })
})

describe('in quotations today is the day of speaking', () => {
  test('which the reporting clause may name', () => {
    const [quoted, weekday] = timesOf('“We vote today,” she said Tuesday.', '2011-09-15')
    expect(weekday).toMatchObject({ value: '2011-09-13', anchor: 'publishedOn' })
    expect(quoted).toMatchObject({ value: '2011-09-13', certainty: 'implied', anchor: weekday!.id })
    expect(timesOf('“They left yesterday,” he said on Monday.', '2011-09-15')[0]).toMatchObject({
      value: '2011-09-11',
    })
  })

  test('or leave open', () => {
    expect(timesOf('“We vote today,” she said.', '2011-09-15')).toMatchObject([{ value: null, anchor: null }])
  })
})

test('across the turn of the year', () => {
  expect(timesOf('It burnt down last week.', '2016-01-05')).toMatchObject([{ value: '2015-W53' }])
  expect(timesOf('It burnt down on Dec. 30.', '2016-01-05')).toMatchObject([{ value: '2015-12-30' }])
  expect(timesOf('It reopens on Jan. 30.', '2015-12-20')).toMatchObject([{ value: '2016-01-30' }])
  expect(timesOf('It burnt down last month.', '2016-01-05')).toMatchObject([{ value: '2015-12' }])
})
