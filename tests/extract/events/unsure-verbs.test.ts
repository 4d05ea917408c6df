// Verbs of several meanings: sure of their kind in company that speaks for it.
import { expect, it } from 'vitest'
import { readEvents } from './read-events.ts'

it.each([
  ['The ferry sank.', 'sank', true],
  ['Shares sank.', 'sank', false],
  ['Shares sank. A train crash killed ten.', 'sank', true],
  ['A bridge collapsed in Genoa.', 'collapsed', true],
  ['The volcano erupted.', 'erupted', true],
  ['The crowd swayed.', 'swayed', false],
  ['The army eliminated three militants.', 'eliminated', true],
  ['The plan eliminated a tax.', 'eliminated', false],
  ['Rebels seized two workers.', 'seized', true],
  ['Inflation hurt sales.', 'hurt', false],
  ['The blast hurt ten people.', 'hurt', true],
])('%s: %s is sure: %s', (text, word, isSure) => {
  const { rule } = readEvents(text).find(({ trigger }) => trigger.exact === word)!
  expect(rule).toBe(isSure ? 'verb' : 'unsure-verb')
})
