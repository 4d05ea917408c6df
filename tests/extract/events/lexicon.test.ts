// The event words: every entry in one kind only, and no label that takes sides.
import { expect, it } from 'vitest'
import { readEventLexicon } from '../../../src/extract/events/lexicon.ts'
import { ENGLISH_EVENTS } from '../../../src/lang/en/events/events.ts'

it('gives every verb and every noun to one kind', () => {
  for (const list of ['verbs', 'nouns'] as const) {
    const owners = new Map<string, string>()
    for (const kind of ENGLISH_EVENTS.kinds)
      for (const word of list === 'verbs' ? kind.verbs : [...kind.nouns, ...kind.looseNouns]) {
        expect(owners.get(word), `${word} of ${kind.id}`).toBeUndefined()
        owners.set(word, kind.id)
      }
  }
})

it('has kinds with ids of their own and neutral labels', () => {
  const ids = ENGLISH_EVENTS.kinds.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const labels = ENGLISH_EVENTS.kinds.flatMap(({ label, labels }) => [label, ...Object.values(labels ?? {})])
  expect(labels.join(' ')).not.toMatch(/terror|militant|eliminat|neutrali|aggress|massacre|atrocity|martyr/)
})

it('finds entries of several words under their head', () => {
  const lexicon = readEventLexicon(ENGLISH_EVENTS)
  expect(lexicon.verbs.get('claim')?.[0]?.others).toHaveLength(1)
  expect(lexicon.nouns.get('claim')?.[0]?.others).toEqual(['of', 'responsibility'])
  expect(lexicon.nouns.get('strike')?.some(({ others }) => others[0] === 'air')).toBe(true)
})
