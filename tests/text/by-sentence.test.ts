import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bySentence } from '../../src/text/by-sentence.ts'
import { overlaps } from '../../src/text/spans.ts'

const range = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({
  start,
  end: start + length,
}))

it('gives each sentence what overlaps it, in the order given', () => {
  const cuts = fc.uniqueArray(fc.nat(60), { minLength: 2, maxLength: 9 })
  fc.assert(
    fc.property(cuts, fc.array(range), (places, items) => {
      const at = [...places].sort((a, b) => a - b)
      const sentences = at.slice(1).map((end, i) => ({ start: at[i]!, end: end - (i % 2) }))
      const whole = sentences.filter(({ start, end }) => start < end)
      expect(bySentence(whole, items)).toEqual(whole.map((s) => items.filter((item) => overlaps(s, item))))
    }),
  )
})
