// What several articles print in the same words is told once.
import { expect, test } from 'vitest'
import { analyseTexts } from '../../compare/analyse-texts.ts'

const BESIDE = 'Water reached the first houses of the lower town within nine minutes.'
const CALLED = 'The union of dam workers said on Monday it had asked for repairs twice.'

/** How many events the articles have at the word, all together. */
function countAt(word: string, texts: Record<string, string>): number {
  const { documents } = analyseTexts(texts)
  const at = documents.flatMap(({ events }) => events.filter(({ trigger }) => trigger.exact === word))
  expect(at).toHaveLength(Object.keys(texts).length)
  return new Set(at.map(({ event }) => event)).size
}

test.each([
  [
    'the same sentence, with the same one before it',
    [`${BESIDE} ${CALLED}`, `${BESIDE} ${CALLED} It rained.`],
    1,
  ],
  [
    'the same sentence, with the same one behind it',
    [`${CALLED} ${BESIDE}`, `It rained. ${CALLED} ${BESIDE}`],
    1,
  ],
  [
    'the same sentence alone, which any article may have',
    [`It rained. ${CALLED}`, `${CALLED} It was late.`],
    2,
  ],
])('%s', (_, [one, other], events) => {
  expect(countAt('asked', { Herald: one!, Gazette: other! })).toBe(events)
})

const TOLD_BY = 'The authorities said on Monday that the dam in the upper valley had been repaired twice.'

test('a title may use a description that all articles have', () => {
  const { events } = analyseTexts({
    Herald: `${BESIDE} ${TOLD_BY}`,
    Gazette: `${BESIDE} ${TOLD_BY} It rained.`,
  })
  expect(events.map(({ title }) => title)).toContain('Statement by “the authorities”')
})
