// What the timeline says of its chart.
import { expect, it } from 'vitest'
import { timeline } from '../../src/words/timeline.ts'

it.each([
  [[], 'A shape is an event with a day.'],
  [['point', 'bar'], 'A shape is an event with a day, a broken line one whose day is not given.'],
  [
    ['ring', 'expected'],
    'A shape is an event with a day, a ring one that its source does not date, a dashed outline one still to come.',
  ],
])('explains of the marks %j those that the chart has', (marks, said) => {
  expect(timeline.shapes(new Set(marks))).toBe(said)
})
