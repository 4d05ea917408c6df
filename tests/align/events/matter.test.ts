// Whether two articles that quote one speaker tell of one statement.
import { expect, test } from 'vitest'
import { analyseTexts } from '../../compare/analyse-texts.ts'

const eventOf = (gazette: string, herald: string): boolean => {
  const [a, b] = analyseTexts({ Gazette: gazette, Herald: herald }).documents.map(
    ({ events }) => events.find(({ type }) => type === 'statement')!.event,
  )
  return a === b
}

test.each([
  ['Marta Solheim said nobody would be dismissed.', 'Marta Solheim said she would meet the union.', false],
  ['Marta Solheim said 14 people left.', 'The fire took long to reach people, Marta Solheim said.', false],
  ['Marta Solheim said nobody would be dismissed.', 'Nobody will be dismissed, Marta Solheim said.', true],
])('%s %s', (gazette, herald, isOne) => {
  expect(eventOf(gazette, herald)).toBe(isOne)
})
