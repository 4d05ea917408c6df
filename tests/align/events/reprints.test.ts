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

test('the same sentences in articles of two weeks, whose “Monday” is another', () => {
  const text = `${BESIDE} Police arrested the keeper of the lower dam at his house on Monday.`
  const daysOfEach = (gazette: string): (string | null)[][] => {
    const texts = { Herald: text, Gazette: `${text} It rained.` }
    const { documents } = analyseTexts(texts, { Herald: '2020-05-06', Gazette: gazette })
    const told = documents.flatMap(({ events }) =>
      events.filter(({ trigger }) => trigger.exact === 'arrested'),
    )
    return [...Map.groupBy(told, ({ event }) => event).values()]
      .map((own) => own.map(({ date }) => date))
      .sort()
  }
  expect(daysOfEach('2020-05-07')).toEqual([['2020-05-04', '2020-05-04']])
  expect(daysOfEach('2020-05-13')).toEqual([['2020-05-04'], ['2020-05-11']])
})

const TOLD_BY = 'The authorities said on Monday that the dam in the upper valley had been repaired twice.'

test('a title may use a description that all articles have', () => {
  const { events } = analyseTexts({
    Herald: `${BESIDE} ${TOLD_BY}`,
    Gazette: `${BESIDE} ${TOLD_BY} It rained.`,
  })
  expect(events.map(({ title }) => title)).toContain('Statement by “the authorities”')
})
