// Counting days: weeks that cross years are where calendars go wrong.
import { expect, test } from 'vitest'
import { dayNumber, isoDay, isoWeekOf, mondayOf, readIsoDay, weekdayOf } from '../../src/text/days.ts'

test.each([
  ['2016-01-03', 7, 2015, 53],
  ['2016-01-04', 1, 2016, 1],
  ['2018-12-31', 1, 2019, 1],
  ['1969-12-30', 2, 1970, 1],
  ['0099-03-01', 7, 99, 9],
])('%s is weekday %i of %i week %i', (text, weekday, year, week) => {
  const day = readIsoDay(text)!
  expect(isoDay(day)).toBe(text)
  expect(weekdayOf(day)).toBe(weekday)
  expect(isoWeekOf(day)).toEqual({ year, week })
  expect(mondayOf(year, week)).toBe(day - weekday + 1)
})

test('days that do not exist are not read; months run over', () => {
  expect(readIsoDay('2015-02-29')).toBeNull()
  expect(readIsoDay('2015-2-1')).toBeNull()
  expect(isoDay(dayNumber(2015, 14, 0))).toBe('2016-01-31')
})
