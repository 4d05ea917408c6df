import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bucketShift, displace, makeTable, placeOf, store } from '../../src/learn/feature-table.ts'

const keys = fc
  .uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 300 })
  .map((all) => all.sort((a, b) => a - b))

it('gives each feature a place of its own, where it is found again', () => {
  fc.assert(
    fc.property(keys, (all) => {
      const table = makeTable(displace(all))
      const { displacements, slots } = table
      all.forEach((key, i) => store(table, key | 0, i + 1))
      const found = all.map((key) => {
        const at = placeOf(key | 0, displacements, bucketShift(displacements), slots)
        return [slots[at]! >>> 0, slots[at + 1]]
      })
      expect(found).toEqual(all.map((key, i) => [key, i + 1]))
    }),
  )
})

it('refuses a second feature for a place', () => {
  const table = makeTable(displace([]))
  store(table, 1, 7)
  expect(() => store(table, 1, 8)).toThrow(/two features/)
})
