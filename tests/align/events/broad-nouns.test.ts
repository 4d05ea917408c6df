// A word for any disaster in an article that tells of one, and of two.
import { expect, test } from 'vitest'
import { analyseTexts } from '../../compare/analyse-texts.ts'

const BUS = 'A bus fell from a bridge near Sela on Sunday, injuring nine passengers.'
const FLOOD = 'A flood killed 14 people in Karsk on Sunday.'
const AFTER = 'The mayor spoke on Monday after the disaster.'

test.each([
  [`${BUS} ${AFTER}`, true],
  [`${FLOOD} ${BUS} ${AFTER}`, false],
])('%s', (text, same) => {
  const { events } = analyseTexts({ Gazette: text }).documents[0]!
  const eventOf = (word: string): string | null => events.find(({ trigger }) => trigger.exact === word)!.event
  expect(eventOf('disaster') === eventOf('fell')).toBe(same)
})
