// How alike two reports name what happened.
import { expect, test } from 'vitest'
import { compareNaming } from '../../../src/align/events/likeness.ts'
import { report, type ReportFacts } from './handmade-report.ts'

test.each<[string, ReportFacts, ReportFacts, ReturnType<typeof compareNaming>]>([
  ['the same word', { lemma: 'raid' }, { lemma: 'raid' }, 'word'],
  ['another word of a kind', { kind: 'attack', lemma: 'raid' }, { kind: 'attack', lemma: 'assault' }, 'kind'],
  ['another word of a wide kind', { kind: 'travel', lemma: 'walk' }, { kind: 'travel', lemma: 'fly' }, null],
  ['one word of unlike kinds', { kind: 'resign', lemma: 'fire' }, { kind: 'attack', lemma: 'fire' }, null],
  [
    'a phrase and the verb alone',
    { kind: 'appoint', lemma: 'take', noun: false, rule: 'verb-phrase' },
    { kind: 'other', lemma: 'take', noun: false },
    null,
  ],
])('%s', (_, a, b, naming) => {
  expect(compareNaming(report(a), report(b))).toBe(naming)
})
