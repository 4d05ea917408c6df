// Which event came before, after or in answer to which, where the words say so.
import { expect, it } from 'vitest'
import { extractEvents } from '../../../src/extract/events/extract-events.ts'
import { ENGLISH_EVENTS } from '../../../src/lang/en/events/events.ts'
import { relateEvents } from '../../../src/resolve/events/relate-events.ts'
import { lexicon, parseText } from '../../extract/events/read-events.ts'

function relate(text: string): string[] {
  const parsed = parseText(text)
  const events = extractEvents(parsed, lexicon)
  const word = (id: string) => events.find((event) => event.id === id)!.trigger.exact
  return relateEvents(parsed, events, ENGLISH_EVENTS).map(
    ({ from, to, kind, because }) => `${word(from)} ${kind} ${word(to)}: ${because.exact}`,
  )
}

it.each([
  ['The minister resigned after the riots.', 'resigned after riots: after'],
  ['The navy deployed two ships in response to the raid.', 'deployed in-response-to raid: in response to'],
  ['Police closed the road following an explosion.', 'closed after explosion: following'],
  ['Jets bombed the port, which sent ships in response.', 'sent in-response-to bombed: in response'],
  ['The bank collapsed before the election.', 'collapsed before election: before'],
])('%s', (text, expected) => {
  expect(relate(text)).toEqual([expected])
})

it.each(['The minister resigned.', 'The minister resigned and riots erupted.', ''])('%s: nothing', (text) => {
  expect(relate(text)).toEqual([])
})
