// Wordings of amounts: every rule's example, values and operators, what is counted, and numbers that count nothing.
import { describe, expect, test } from 'vitest'
import { extractQuantities } from '../../../src/extract/quantities/extract-quantities.ts'
import { quantityRules } from '../../../src/extract/quantities/rules.ts'
import { numbers } from '../../../src/lang/en/numbers.ts'
import { quantityWords } from '../../../src/lang/en/quantities.ts'
import type { ParsedArticle } from '../../../src/model/token.ts'
import { readMarked } from '../../../src/text/marked.ts'
import { handmadeSentence } from '../../text/handmade-sentence.ts'
import { plainArticle } from '../times/plain-article.ts'

const amountsOf = (
  parsed: ParsedArticle | string,
  times: { start: number; end: number; exact: string }[] = [],
) =>
  extractQuantities(typeof parsed === 'string' ? plainArticle(parsed) : parsed, times, quantityWords, numbers)

function parsed(rows: string[]): ParsedArticle {
  const sentence = handmadeSentence(rows)
  return { ...plainArticle(sentence.exact), sentences: [sentence] }
}

describe('every rule makes the marks of its example', () => {
  test.each(quantityRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
    const { text, marks } = readMarked(rule.example)
    const found = amountsOf(text).filter((one) => one.rule === name)
    expect(found.map(({ kind, start, end }) => [kind, start, end])).toEqual(
      marks.map((mark) => [mark.label, mark.start, mark.end]),
    )
  })
})

describe('value, operator and unit', () => {
  test.each([
    ['They lost 1,250 votes.', 1250, '=', null],
    ['They lost twenty-five votes.', 25, '=', null],
    ['They lost two hundred and six votes.', 206, '=', null],
    ['They lost a hundred votes.', 100, '=', null],
    ['They lost 3.5 million votes.', 3_500_000, '=', null],
    ['It cost US$40 billion.', 4e10, '=', 'USD'],
    ['It cost €3m to build.', 3e6, '=', 'EUR'],
    ['It cost 500 million rupees.', 5e8, '=', 'rupees'],
    ['It rose by 0.7%.', 0.7, '=', 'percent'],
    ['It rose by seven per cent.', 7, '=', 'percent'],
    ['It rose to -36.5 points.', -36.5, '=', 'points'],
    ['It weighs over 90 kg.', 90, '>', 'kg'],
    ['A 20-tonne crane fell.', 20, '=', 't'],
    ['More than 300 fled.', 300, '>', null],
    ['At least 12 fled.', 12, '>=', null],
    ['As many as 30 fled.', 30, '<=', null],
    ['Up to 30 fled.', 30, '<=', null],
    ['Fewer than 30 fled.', 30, '<', null],
    ['Nearly 30 fled.', 30, '<', null],
    ['About 30 fled.', 30, '~', null],
    ['Some 30 fled.', 30, '~', null],
    ['In all, 30 or more fled.', 30, '>=', null],
    ['All 30 fled.', 30, '=', null],
    ['Half a million fled.', 5e5, '=', null],
    ['Between 10 and 15 fled.', null, '~', null],
    ['Costs rose 15-20% last.', null, '~', 'percent'],
    ['Dozens of shops burnt.', null, 'vague', null],
    ['Several hundred fled.', null, 'vague', null],
    ['A large number of shops burnt.', null, 'vague', null],
    ['Hundreds of dollars were stolen.', null, 'vague', '$'],
  ])('%s', (text, value, operator, unit) => {
    expect(amountsOf(text)).toMatchObject([{ value, operator, unit }])
  })

  test('“from … to” tells two amounts', () => {
    expect(amountsOf('It rose from $5 million to $9 million.').map(({ value }) => value)).toEqual([5e6, 9e6])
  })
})

describe('what is counted', () => {
  test('the noun phrase behind the number', () => {
    const rows = [
      'Police NNS 2 nsubj',
      'freed VBD 0 root',
      'nine CD 5 nummod',
      'foreign JJ 5 amod',
      'miners NNS 2 obj',
    ]
    expect(amountsOf(parsed(rows))).toMatchObject([{ value: 9, counts: 'foreign miners' }])
  })

  test('the noun behind “of”', () => {
    const rows = ['Dozens NNS 4 nsubj', 'of IN 3 case', 'barns NNS 1 nmod', 'burnt VBD 0 root']
    expect(amountsOf(parsed(rows))).toMatchObject([{ value: null, counts: 'barns' }])
  })

  test('what befell those who are counted', () => {
    const rows = ['Seven CD 3 nsubj:pass', 'were VBD 3 aux:pass', 'injured VBN 0 root']
    expect(amountsOf(parsed(rows))).toMatchObject([{ value: 7, counts: 'injured' }])
  })

  test('what a hyphen joins to the number', () => {
    expect(amountsOf('The 27-member bloc met.')).toMatchObject([{ value: 27, counts: 'member' }])
  })
})

describe('ranks', () => {
  const flood = ['flood NN 0 root', 'in IN 7 case', 'decades NNS 5 nmod']
  test('a superlative with its article', () => {
    const rows = ['It PRP 5 nsubj', 'was VBD 5 cop', 'the DT 5 det', 'worst JJS 5 amod', ...flood]
    expect(amountsOf(parsed(rows))).toMatchObject([
      { exact: 'the worst', kind: 'rank', value: null, operator: 'vague', counts: 'flood' },
    ])
  })

  test('of two words, or as one of several', () => {
    const most = ['the DT 4 det', 'most RBS 3 advmod', 'serious JJ 4 amod', 'flood NN 0 root']
    expect(amountsOf(parsed(most))).toMatchObject([{ exact: 'the most serious', kind: 'rank' }])
    const one = ['one CD 0 root', 'of IN 5 case', 'the DT 5 det', 'deadliest JJS 5 amod', 'floods NNS 1 nmod']
    expect(amountsOf(parsed(one))).toMatchObject([
      { exact: 'one of the deadliest', kind: 'rank', counts: 'floods' },
    ])
  })

  test('the latest, and set phrases, are none', () => {
    const terms = ['the DT 3 det', 'strongest JJS 3 amod', 'terms NNS 0 root']
    expect(amountsOf(parsed(terms))).toEqual([])
    const rows = ['the DT 3 det', 'latest JJS 3 amod', 'flood NN 0 root']
    expect(amountsOf(parsed(rows))).toEqual([])
  })
})

describe('numbers that count nothing', () => {
  test.each([
    'The A380 and the B-52 landed as flight 17 left from Terminal 3.',
    'They won 2-1 and drew 3–3 at 10:30.',
    'Call 555-0199 or +49 30 1234567 now.',
    'Under Resolution 1540 and Article 5, No. 12, page 3.',
    'Ann Smith, 45, and a 14-year-old girl aged 14.',
    'It rose 18-fold on the 4chan site with HTML5 and 5G.',
    'No one knows one another, one of them said on the one hand.',
    'He had many ideas, some doubts and several books.',
    '1. The law',
    'See http://example.org/a/40?b=12 for more.',
    '',
  ])('%s', (text) => expect(amountsOf(text)).toEqual([]))

  test('numbers of dates', () => {
    const text = 'It fell on May 3, 2011.'
    expect(amountsOf(text, [{ start: 11, end: 22, exact: 'May 3, 2011' }])).toEqual([])
  })
})

test('any text gives spans of that text, in order, that do not overlap', () => {
  const text =
    '$ $5m-6% over over 3\u{1f600}4 - -5 a hundred and and half a of dozens of 1,2,3 99999999999999999999999 to 7 '.repeat(
      100,
    )
  const found = amountsOf(text)
  for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.exact)
  found.slice(1).forEach((one, i) => expect(one.start).toBeGreaterThanOrEqual(found[i]!.end))
})
