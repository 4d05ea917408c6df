import { expect, it } from 'vitest'
import { howRepeated } from '../../src/views/how-repeated.ts'

const sentence = (exact: string) => ({
  ...{ start: 0, end: exact.length, exact, paragraph: 0, line: 1 },
  ...{ section: 'body' as const, repeats: null },
})

it.each([
  ['Rain  fell.', 'Rain fell.', 'word for word'],
  ['Rain fell.', 'Heavy rain fell.', 'but for words left out'],
  ['Heavy rain fell.', 'Rain fell.', 'but for words put in'],
])('%s after %s: %s', (later, earlier, how) => {
  expect(howRepeated(sentence(later), sentence(earlier))).toBe(how)
})
