// Which nouns name the event of their clause again.
import { expect, test } from 'vitest'
import { analyseTexts } from '../../compare/analyse-texts.ts'

const eventsOf = (text: string) => analyseTexts({ Gazette: text }).documents[0]!.events

test('a noun behind a comma that repeats the verb is its event', () => {
  const events = eventsOf('Jo Poe was arrested on Sunday, the second such arrest in a month.')
  const [verb, noun] = ['arrested', 'arrest'].map((word) => events.find((e) => e.trigger.exact === word)!)
  expect(noun!.event).toBe(verb!.event)
})

test('a noun in a phrase of its own is another', () => {
  const events = eventsOf('Jo Poe was arrested on Sunday after the arrest of Ann Roe.')
  const [verb, noun] = ['arrested', 'arrest'].map((word) => events.find((e) => e.trigger.exact === word)!)
  expect(noun!.event).not.toBe(verb!.event)
})
