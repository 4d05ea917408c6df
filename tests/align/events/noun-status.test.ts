// How a noun speaks of an event.
import { expect, test } from 'vitest'
import { analyseTexts } from '../../compare/analyse-texts.ts'

const areOne = (text: string, one: string, other: string): boolean => {
  const { events } = analyseTexts({ Gazette: text }).documents[0]!
  const [a, b] = [one, other].map((word) => events.find((e) => e.trigger.exact === word)!)
  return a!.event === b!.event
}

test.each([
  ['Jo Poe was arrested on Sunday. He was on probation for a previous arrest, police said.', false],
  ['Jo Poe was arrested on Sunday. Prior to the arrest he had left a bar.', true],
])('a previous event is not the one told: %s', (text, same) => {
  expect(areOne(text, 'arrested', 'arrest')).toBe(same)
})
