import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../scripts/load-gazetteer.ts'
import { Known } from '../../src/lang/shape/gazetteer.ts'

const gazetteer = loadGazetteer()

describe('the English gazetteer', () => {
  it.each([
    ['Norway', 'NO'],
    ['U.K.', 'GB'],
    ['Côte d’Ivoire', 'CI'],
  ])('knows %s as a country', (name, code) => {
    expect(gazetteer.countryNamed(name)?.code).toBe(code)
  })

  it('gives all countries of a demonym', () => {
    expect(gazetteer.countriesOfDemonym('Congolese').map(({ code }) => code)).toEqual(['CG', 'CD'])
    expect(gazetteer.countriesOfDemonym('lunar')).toEqual([])
  })

  it('knows seats of government', () => {
    expect(gazetteer.countryOfCapital('Ottawa')?.code).toBe('CA')
    expect(gazetteer.countryOfCapital('Toronto')).toBeNull()
  })

  it('puts the likeliest place first, with what it lies in', () => {
    const [first, ...others] = gazetteer.places('London')
    expect(first).toMatchObject({ kind: 'city', country: 'GB', region: 'England' })
    expect(others.length).toBeGreaterThan(0)
  })

  it('says of an ambiguous name all that it may be', () => {
    expect(gazetteer.known('Reading') & Known.bigCity).not.toBe(0)
    expect(gazetteer.known('reading') & Known.word).not.toBe(0)
    expect(gazetteer.known('Qwxyz')).toBe(0)
  })

  it('says how long the longest name is', () => {
    expect(gazetteer.longestFrom('Bosnia')).toBe(3)
    expect(gazetteer.longestFrom('Qwxyz')).toBe(0)
  })
})
