import { expect, test } from 'vitest'
import { dateOfClause } from '../../../src/align/events/clause-time.ts'
import { parseText, readEvents } from '../../extract/events/read-events.ts'

/** The date of the clause of `word` in the last sentence, where the events of `dated` happened in 2016. */
function dateOf(text: string, word: string, dated: string): string | null {
  const { sentences } = parseText(text)
  const events = readEvents(text).map((m) => ({ ...m, date: m.trigger.exact === dated ? '2016' : null }))
  const mention = events.findLast(({ trigger }) => trigger.exact === word)!
  const sentence = sentences[mention.sentence]!
  const trigger = sentence.tokens.find(({ start }) => start === mention.trigger.start)!
  const [beside, before] = [0, 1].map((back) => events.filter((m) => m.sentence === sentence.index - back))
  const words = { pointingWords: ['that', 'those'] }
  return dateOfClause(mention, trigger, sentence, { beside: beside!, before: before! }, words)
}

test.each([
  ['In 2016 rebels attacked a town. Fifty people were killed in that attack.', 'killed', 'attacked', '2016'],
  ['In 2016 rebels attacked a town. Fifty people were killed in the attack.', 'killed', 'attacked', null],
  ['In 2016 the gang held three nurses for months before freeing them.', 'freeing', 'held', '2016'],
  ['She won the election in 2016.', 'election', 'won', '2016'],
])('%s: %s', (text, word, dated, date) => {
  expect(dateOf(text, word, dated)).toBe(date)
})
