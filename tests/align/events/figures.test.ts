import { expect, test } from 'vitest'
import { isOneOfSeveral } from '../../../src/align/events/figures.ts'
import type { Report } from '../../../src/align/events/report.ts'
import { parseText, readEvents } from '../../extract/events/read-events.ts'

/** What the text tells first, with the number that it gives. */
function reportOf(text: string, count: number | null): Report {
  const mention = readEvents(text)[0]!
  const counts = count === null ? [] : [{ value: count }]
  return {
    mention,
    sentence: parseText(text).sentences[0],
    kind: { id: mention.type },
    counts,
  } as unknown as Report
}

test.each([
  ['His brother died.', true],
  ['My sons are dead.', true],
  ['Rebels died.', false],
])('of nineteen who were killed: %s %s', (text, isOne) => {
  const all = reportOf('Nineteen rebels were killed.', 19)
  expect(isOneOfSeveral(all, reportOf(text, null))).toBe(isOne)
})
