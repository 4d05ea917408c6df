// A day of publication that has not come is said, with what it rests on; tomorrow has come somewhere.
import { expect, it } from 'vitest'
import { findFutureDays } from '../../scripts/future-days.ts'

const NOW = Date.parse('2024-05-03T12:00:00Z')
const article = (publishedOn: string | null) => ({
  file: 'a.txt',
  publishedOn,
  publishedBasis: 'the record a.yaml',
})

it.each([['2024-05-05'], ['2042-05-03']])('%s is said', (day) => {
  const [problem] = findFutureDays([article(day)], NOW)
  expect(problem).toMatchObject({ file: 'a.txt', place: 'publishedOn', rule: 'future-day' })
  expect(problem!.message).toContain(`found ${day} (the record a.yaml)`)
})

it.each([[null], ['2024-05-03'], ['2024-05-04']])('%s is not', (day) =>
  expect(findFutureDays([article(day)], NOW)).toEqual([]),
)
