// Pairs of names: who may be the same by name, and who cannot be.
import { describe, expect, it } from 'vitest'
import { actorWords as words } from '../../../src/lang/en/actors.ts'
import { acronymsOf, isAcronym, isAcronymOf, isShortFormOf } from '../../../src/text/names/acronyms.ts'
import { isShortForBody } from '../../../src/text/names/body-letters.ts'
import { foldName, foldWrittenOut } from '../../../src/text/names/fold.ts'
import { jaroWinkler } from '../../../src/text/names/jaro-winkler.ts'
import { isPartOfOrganization, isSameOrganization } from '../../../src/text/names/organization-names.ts'
import { comparePersons, readPersonName } from '../../../src/text/names/person-names.ts'
import { slugOf } from '../../../src/text/names/slug.ts'
import { isSpellingVariant } from '../../../src/text/names/spelling-variants.ts'

const compare = (a: string, b: string) =>
  comparePersons(readPersonName(a, words)!, readPersonName(b, words)!, words)

describe('foldWrittenOut', () => {
  it.each([
    ['Mt. Elm', 'mount elm'],
    ['the St. Elm Hospital', 'saint elm hospital'],
    ['Elm St.', 'elm st'],
    ['Mt', 'mt'],
  ])('%s gives %s', (name, folded) => expect(foldWrittenOut(name, words.shortWords)).toBe(folded))
})

describe('foldName', () => {
  it.each([
    ['the U.N.’s', 'un'],
    ['Ångström', 'angstrom'],
    ['Łódź', 'lodz'],
    ['The Hague', 'hague'],
    ['Al-Nusra  Front', 'al nusra front'],
    ['', ''],
  ])('%s gives %s', (name, folded) => expect(foldName(name)).toBe(folded))
})

describe('letters of a police', () => {
  it.each([
    ['NYPD', 'New York', true],
    ['N.Y.P.D.', 'new york', true],
    ['LAPD', 'New York', false],
    ['GPD', 'Graz', false],
    ['NYFD', 'New York', false],
    ['NYPD', '', false],
  ])('%s of %s: %s', (short, owner, is) =>
    expect(isShortForBody(short, owner, words.bareBodies, words)).toBe(is),
  )
})

describe('comparePersons', () => {
  it.each([
    ['Mike Oduya', 'Michael Oduya', 'same'],
    ['Maria da Silva', 'Maria Silva', 'same'],
    ['José Peña', 'Jose Pena', 'same'],
    ['Muhammad Khan', 'Mohammed Khan', 'same'],
    ['Mr. Halvorsen', 'Ingrid Halvorsen', 'may'],
    ['Halvorsen', 'Ingrid Halvorsen', 'may'],
    ['J. Halvorsen', 'Jonas Halvorsen', 'may'],
    ['Xi', 'Xi Jinping', 'may'],
    ['Ingrid Halvorsen', 'Jonas Halvorsen', 'different'],
    ['Mario Rossi', 'Maria Rossi', 'different'],
    ['Robert Downey Jr.', 'Robert Downey', 'may'],
    ['Robert Downey Jr.', 'Robert Downey Sr.', 'different'],
    ['George W. Bush', 'George H. W. Bush', 'different'],
    ['Boris Johnson', 'Boris Johnston', 'different'],
    ['Ana Clark', 'Ana Clarke', 'same'],
    ['Ana Clark', 'Anita Clarke', 'different'],
    ['Clark', 'Clarke', 'different'],
    ['Lee', 'Ingrid Halvorsen', 'different'],
  ])('%s and %s: %s', (a, b, answer) => {
    expect(compare(a, b)).toBe(answer)
    expect(compare(b, a)).toBe(answer)
  })
})

describe('spellings', () => {
  it.each([
    ['hezbollah', 'hizbollah', true],
    ['zelensky', 'zelenskyy', true],
    ['austria', 'australia', false],
    ['johnson', 'johnston', false],
    ['iran', 'iraq', false],
  ])('%s and %s: %s', (a, b, answer) => expect(isSpellingVariant(a, b)).toBe(answer))

  it('measures by Jaro and Winkler', () => {
    expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.9611, 4)
    expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.8133, 4)
    expect(jaroWinkler('', 'a')).toBe(0)
  })
})

describe('acronyms', () => {
  it.each([
    ['UNSC', 'UN Security Council', true],
    ['U.N.', 'United Nations', true],
    ['FAO', 'Food and Agriculture Organization', true],
    ['JeM', 'Jaish-e-Mohammed', true],
    ['US', 'United Nations', false],
    ['Acme', 'American Chemical Metals Enterprise', false],
  ])('%s of %s: %s', (short, long, answer) => expect(isAcronymOf(short, long, words)).toBe(answer))

  it('knows short forms by their look', () => {
    expect(['NATO', 'U.S.', 'G-20', 'LeT'].map(isAcronym)).toEqual([true, true, false, true])
    expect(['India', 'Airbus', 'A', ''].map(isAcronym)).toEqual([false, false, false, false])
    expect(acronymsOf('Oslo', words)).toEqual([])
  })

  it('trusts brackets further, but not blindly', () => {
    expect(isShortFormOf('KPMG', 'Klynveld Peat Marwick Goerdeler', words)).toBe(true)
    expect(isShortFormOf('CNTR', 'Centerra', words)).toBe(true)
    expect(isShortFormOf('BBC', 'Centerra', words)).toBe(false)
  })
})

describe('organisations', () => {
  it('leave out legal forms', () => {
    expect(isSameOrganization('Acme Widgets Inc.', 'The Acme Widgets', words)).toBe(true)
    expect(isSameOrganization('Acme Widgets', 'Acme Gadgets', words)).toBe(false)
    expect(isSameOrganization('Academy of Stage Arts', 'Academy of Stages Arts', words)).toBe(true)
    expect(isSameOrganization('Acme Widget', 'Acme Widgets', words)).toBe(false)
  })
  it.each([
    ['Norddal', 'Norddal Airways', 'start'],
    ['Council', 'Lower Rhine Council', 'end'],
    ['Acme', 'Acme Sports Club', null],
    ['America', 'Bank of America', null],
  ])('%s in %s: %s', (short, long, answer) => expect(isPartOfOrganization(short, long, words)).toBe(answer))
})

it('makes ids that last', () => {
  expect(['Stéphane Dujardin', 'U.S.', '—', 'the 40-strong crew', 'Aux', 'Con Dao'].map(slugOf)).toEqual([
    'stephane-dujardin',
    'us',
    'x',
    'the-40-strong-crew',
    'aux-x',
    'con-dao',
  ])
})
