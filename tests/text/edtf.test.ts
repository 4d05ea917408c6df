// Dates of events: the days they cover and how they lie to each other.
import { describe, expect, test } from 'vitest'
import {
  byDate,
  countDays,
  intersect,
  isCompatible,
  isEdtf,
  isWithin,
  rangeOf,
  relate,
} from '../../src/text/edtf.ts'

describe('rangeOf', () => {
  test.each([
    ['2016-02-29', '2016-02-29', '2016-02-29'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016-02-XX', '2016-02-01', '2016-02-29'],
    ['2016', '2016-01-01', '2016-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2016-22', '2016-06-01', '2016-08-31'],
    ['2016-24', '2016-12-01', '2017-02-28'],
    ['2016-05~', '2016-05-01', '2016-05-31'],
    ['2016-05-03/2016-05-09', '2016-05-03', '2016-05-09'],
    ['2016-05-03/..', '2016-05-03', null],
    ['/2016', null, '2016-12-31'],
  ])('%s', (edtf, from, to) => expect(rangeOf(edtf)).toEqual({ from, to }))

  test.each([
    '',
    '2015-02-29',
    '2016-13',
    '16',
    'May 2016',
    '2016-XX-04',
    '2016-05-09/2016-05-03',
    'P3D',
    '2016/x',
  ])('does not understand “%s”', (text) => {
    expect(rangeOf(text)).toBeNull()
    expect(isEdtf(text)).toBe(false)
  })
})

test('counts days', () => {
  expect(countDays('2016-05-03')).toBe(1)
  expect(countDays('2016')).toBe(366)
  expect(countDays('2016/..')).toBe(Infinity)
  expect(countDays('soon')).toBeNull()
})

test.each([
  ['2016-05-03', '2016-05-04', 'before'],
  ['2017', '2016-05', 'after'],
  ['2016-05-01/2016-05-31', '2016-05', 'same'],
  ['2016-05-03', '2016-05', 'within'],
  ['2016', '2016-05~', 'contains'],
  ['2016-04/2016-05', '2016-05/2016-06', 'overlaps'],
])('%s lies to %s: %s', (a, b, relation) => expect(relate(a, b)).toBe(relation))

test('an unknown date is within nothing, an open one compatible with any', () => {
  expect(isWithin('2016-05-03', '2016-05/..')).toBe(true)
  expect(isWithin('sometime', '2016')).toBe(false)
  expect(isCompatible(null, '2016')).toBe(true)
  expect(isCompatible('2016-05-03', '2016')).toBe(true)
  expect(isCompatible('2016-05-03', '2016-05-04')).toBe(false)
})

test('what both cover', () => {
  expect(intersect('2016', '2016-05~')).toBe('2016-05~')
  expect(intersect('2016-05-01/2016-05-10', '2016-05-10/2016-05-20')).toBe('2016-05-10')
  expect(intersect('2016-05-01/2016-05-10', '2016-05-08/..')).toBe('2016-05-08/2016-05-10')
  expect(intersect('2016', '2017')).toBeNull()
})

test('sorts by day, open dates last', () => {
  expect(['2016-05-04', null, '2016-05', '2016', '2015'].sort(byDate)).toEqual([
    '2015',
    '2016',
    '2016-05',
    '2016-05-04',
    null,
  ])
})
