// Which dead are kept apart since one article tells of two disasters.
import { expect, it } from 'vitest'
import { tellCausesApart } from '../../../src/align/events/own-cause.ts'
import { report, type ReportFacts } from './handmade-report.ts'

const at = (order: number, facts: ReportFacts) => report({ order, sentence: order, ...facts })
const crash = at(0, { kind: 'crash', family: 'disaster' })
const killed = at(1, { kind: 'kill' })
const driver = at(2, { kind: 'die' })
const landslide = at(3, { kind: 'earthquake', family: 'disaster' })
const buried = at(4, { kind: 'kill' })
const deaths = at(5, { kind: 'die' })

it('keeps the dead of two disasters apart', () => {
  const areApart = tellCausesApart(
    new Map([
      [killed, [crash]],
      [buried, [landslide]],
    ]),
  )
  expect(areApart(killed, buried)).toBe(true)
  expect(areApart(driver, buried)).toBe(true)
  expect(areApart(driver, deaths)).toBe(true)
  expect(areApart(killed, driver)).toBe(false)
  expect(areApart(buried, deaths)).toBe(false)
})

it('keeps nothing apart where the second disaster has no dead, or is told in other words', () => {
  const ofOne = tellCausesApart(new Map([[killed, [crash]]]))
  expect(ofOne(killed, deaths)).toBe(false)
  const accident = at(3, { kind: 'accident', family: 'disaster' })
  const ofKin = tellCausesApart(
    new Map([
      [killed, [crash]],
      [buried, [accident]],
    ]),
  )
  expect(ofKin(driver, buried)).toBe(false)
})
