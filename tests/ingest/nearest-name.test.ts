// A slip of the pen leads to the name that was meant; another word leads nowhere.
import { expect, it } from 'vitest'
import { nearestName } from '../../src/ingest/nearest-name.ts'

const NAMES = ['decision', 'document', 'words', 'line', 'is', 'publishedOn', 'publishedBasis']

it.each([
  ['decison', 'decision'],
  ['dceision', 'decision'],
  ['Decision', 'decision'],
  ['publishdOn', 'publishedOn'],
  ['published_on', 'publishedOn'],
  ['word', 'words'],
  ['lien', 'line'],
  ['si', 'is'],
  ['lines', 'line'],
  ['date', null],
  ['the words', null],
  ['', null],
  ['x'.repeat(1_000_000), null],
])('%.20s', (written, meant) => {
  expect(nearestName(written, NAMES)).toBe(meant)
})
