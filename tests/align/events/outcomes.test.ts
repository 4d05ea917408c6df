// What came of an event by the words of its sentence, and what others did to the one who acted.
import { expect, test } from 'vitest'
import { analyseTexts } from '../../compare/analyse-texts.ts'

test('whom police shoot is no victim of the one they shot', () => {
  const text =
    'A gunman opened fire at a mall in Oslo on Monday, killing three people before he was shot dead by police.'
  const events = analyseTexts({ Gazette: text }).documents[0]!.events
  const eventOf = (word: string): string | null => events.find(({ trigger }) => trigger.exact === word)!.event
  expect(eventOf('killing')).not.toBe(eventOf('shot'))
})

test('a deed and not the war around it is what killed', () => {
  const text = 'Drone strike on Varna depot kills three as border war enters second year.'
  const { documents, events } = analyseTexts({ Gazette: text })
  const eventOf = (word: string): string =>
    documents[0]!.events.find(({ trigger }) => trigger.exact === word)!.event!
  const deaths = events.find(({ id }) => id === eventOf('kills'))!
  expect(deaths.partOf).not.toBe(eventOf('war'))
})
