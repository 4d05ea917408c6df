// The day of a build is today's, or that which the environment fixes.
import { expect, it } from 'vitest'
import { builtOn } from '../../scripts/built-on.ts'

const NOW = Date.parse('2024-05-03T23:59:00Z')

it.each([
  [undefined, '2024-05-03'],
  ['', '2024-05-03'],
  ['0', '1970-01-01'],
  ['1709553600', '2024-03-04'],
  ['next Friday', '2024-05-03'],
])('with SOURCE_DATE_EPOCH %j it is %s', (epoch, day) => {
  expect(builtOn({ SOURCE_DATE_EPOCH: epoch }, NOW)).toBe(day)
})
