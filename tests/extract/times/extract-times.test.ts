// Wordings of time: every rule's example, more marked sentences, and sentences in which no time must be found.
import { describe, expect, test } from 'vitest'
import { extractTimes } from '../../../src/extract/times/extract-times.ts'
import { timeRules } from '../../../src/extract/times/rules.ts'
import { calendar } from '../../../src/lang/en/calendar.ts'
import { numbers } from '../../../src/lang/en/numbers.ts'
import { readMarked } from '../../../src/text/marked.ts'
import { plainArticle } from './plain-article.ts'

const timesOf = (text: string) => extractTimes(plainArticle(text), calendar, numbers)

describe('every rule makes the marks of its example', () => {
  test.each(timeRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
    const { text, marks } = readMarked(rule.example)
    const found = timesOf(text).map((time) => [time.type, time.start, time.end, time.rule])
    expect(found).toEqual(marks.map((mark) => [mark.label, mark.start, mark.end, name]))
  })

  test('names are unique', () => {
    expect(new Set(timeRules.map(({ name }) => name)).size).toBe(timeRules.length)
  })
})

describe('values that the words alone give', () => {
  test.each([
    'Signed on {2011-06-04 4 June 2011} and again on {2011-06-05 Sunday, June 5th, 2011}.',
    'The camp stood from {1998-03 March 1998} to {2004 2004}.',
    'In {2003 2003}, the {2003 2003} drought, and the floods of {1911 1911}.',
    'It was the wettest winter since {1962 early 1962}.',
    'Written in {198 the mid-1980s}, printed in {18 the 19th century}.',
    'It took {P18M 18 months} and {P2Y two years}, then {PT30M half an hour}.',
    'A {P30Y thirty-year} war, a {PT12H 12-hour} flight, {P5Y the past five years}.',
    'The road was shut for {PXD several days} and for {PXY years}.',
    'She ran {P1D daily}, he {P1W twice a week}, they {XXXX-WXX-2 every Tuesday}.',
    'Sales rose in {2012-Q2 the second quarter of 2012}.',
    'Much has changed since {2001-09-11 9/11} and the {2001-09-11 Sept. 11} attacks.',
    'It {PAST_REF recently} moved.',
  ])('%s', (marked) => {
    const { text, marks } = readMarked(marked)
    const found = timesOf(text).map(({ exact, said }) => [exact, 'value' in said ? said.value : said.kind])
    expect(found).toEqual(marks.map((mark) => [mark.exact, mark.label]))
  })

  test('halves', () => {
    expect(timesOf('after two and a half years')[0]?.said).toEqual({ kind: 'value', value: 'P2.5Y' })
  })

  test('a stretch of days or years keeps both ends', () => {
    expect(timesOf('Held March 3-5, 2011 in Oslo.')[0]?.said).toEqual({
      kind: 'value',
      value: '2011-03-03/2011-03-05',
    })
    expect(timesOf('He ruled 1979–1984.')[0]?.said).toEqual({ kind: 'value', value: '1979/1984' })
  })
})

describe('words that are no times', () => {
  test.each([
    'They may march on the capital, and the rest will fall in line.',
    'May I ask where the sun and the second car are?',
    'About 40 people were on board flight 747.',
    'It cost $2008, or £1999, and weighed 2016 kg.',
    'The crowd of 2000 people watched as 2000 seats were burnt.',
    'They won 2-1 in the cup and lost 10:3 at home.',
    'Call 555 2011 or 020-1998-2003.',
    'A 14-year-old boy and a man aged 45, both 45 years old.',
    'Shoppers queued on Black Friday as The Sunday Times wrote.',
    'Version 3.5.2 of Mr March’s file, read by June Carter.',
    'The Boeing 747 and the A380 flew at 10,000 feet.',
    'Turnout was 60% in 300 villages.',
    'The channel Russia Today and the paper USA TODAY reported it.',
    'a second opinion; one more thing; the last man; next door; this house',
    '',
    '— ( ) / : - 99999999999999999999999999',
  ])('%s', (text) => expect(timesOf(text)).toEqual([]))
})

test('any text gives spans of that text, in order, that do not overlap', () => {
  const hostile =
    '9/9/9 last\u{1f600} 12:60 p.m. the the early of May 32 1990s10th 2011-13-45 every every a a few of '
  const text = hostile.repeat(200)
  const times = timesOf(text)
  for (const time of times) expect(text.slice(time.start, time.end)).toBe(time.exact)
  times.slice(1).forEach((time, i) => expect(time.start).toBeGreaterThanOrEqual(times[i]!.end))
})
