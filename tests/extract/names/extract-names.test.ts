import { describe, expect, it } from 'vitest'
import { NAME_RULES } from '../../../src/extract/names/rules/rules.ts'
import { readMarked } from '../../../src/text/marked.ts'
import { findNames } from './find-names.ts'

const shown = (text: string) => findNames(text).map(({ type, exact }) => `${type} ${exact}`)
const marked = (text: string) => readMarked(text).marks.map(({ label, exact }) => `${label} ${exact}`)

describe('the rules about names', () => {
  it.each(NAME_RULES)('$name', ({ example }) => {
    expect(shown(readMarked(example).text)).toEqual(marked(example))
  })

  it('have a reason each and different names', () => {
    expect(NAME_RULES.every(({ reason }) => reason.length > 10)).toBe(true)
    expect(new Set(NAME_RULES.map(({ name }) => name)).size).toBe(NAME_RULES.length)
  })
})

describe('names in news', () => {
  it.each([
    'Prime Minister {PERSON Jonas Vik} told reporters in {GPE Oslo} that {GPE Norway} would not send troops.',
    'The {ORG World Health Organization} said on Tuesday that the outbreak in {GPE Uganda} was over.',
    'Shares of {ORG Boeing} fell 3 percent in {GPE Frankfurt} after the {NORP German} company cut its forecast.',
    '{PERSON Maria Lopez}, 34, a teacher from {GPE Madrid}, said she saw the fire from her window.',
    '{GPE U.S.} Secretary of State {PERSON Ruth Dahl} met {NORP Turkish} officials near {GPE New York}.',
    'The {EVENT Grammy Awards} will be given in {GPE Seattle} on Sunday.',
    '"This is the worst flood in thirty years," Interior Minister {PERSON Rafael Lind} told reporters after flying over the area. A spokesman for the {ORG Interior Ministry} spoke.',
    'The {NORP French} parliament passed the law by a narrow margin.',
  ])('%s', (sentence) => {
    expect(shown(readMarked(sentence).text)).toEqual(marked(sentence))
  })
})

it('takes the outlet in the line of the date for nobody in the story', () => {
  const line = 'Northern Wire, 4 March 2024'
  expect(findNames(line).map(({ exact }) => exact)).toContain('Northern Wire')
  expect(findNames(line, 'dateline')).toEqual([])
  for (const other of ['Daily Clarion, 10 November 2022', 'Stellan Sun, 4 March 2021'])
    expect(findNames(other, 'dateline')).toEqual([])
  expect(findNames('PORT ANSEL, Peru, 4 March 2024', 'dateline').map(({ exact }) => exact)).toContain('Peru')
})

describe('names in reports of matches and markets', () => {
  it.each([
    '{ORG Lyon} 2 {ORG Metz} 1',
    '{ORG Lyon} striker {PERSON Paul Girard} scored twice in {GPE Metz}.',
    '{GPE Norway} beat {GPE Peru} 3-1 in {GPE Lima}.',
    'The {MISC FTSE 100} rose while the {MISC Hang Seng} index fell in {GPE Hong Kong}.',
    'A {MISC Boeing 747} of {ORG Lufthansa} returned to {GPE Munich}.',
    '{ORG Boeing} hired 300 workers in {GPE Seattle}.',
    'The {ORG Liberal Democrats} lost two seats in {GPE Leeds}.',
  ])('%s', (sentence) => {
    expect(shown(readMarked(sentence).text)).toEqual(marked(sentence))
  })
})

describe('texts without names', () => {
  it.each([
    'Meanwhile, the storm moved on and power came back.',
    'Police said nobody was hurt when the roof fell in on Monday.',
    'However, they did not say when the talks would begin.',
    '',
    '   \n\n ',
    '%%% 123 --- ??? !!!',
    'わたしは昨日東京に行きました。',
  ])('%j', (text) => {
    expect(shown(text)).toEqual([])
  })
})

describe('any text', () => {
  it.each([
    'THE PRIME MINISTER OF NORWAY VISITS LONDON',
    '((((((',
    'A-b-C-d '.repeat(2000),
    '\u{1F600} Anna \uD800 Berg',
    'U.S.-led U.N. O’Neill’s',
  ])('spans are slices of it and do not overlap: %#', (text) => {
    const names = findNames(text)
    let last = 0
    for (const { start, end, exact } of names) {
      expect(text.slice(start, end)).toBe(exact)
      expect(start).toBeGreaterThanOrEqual(last)
      last = end
    }
    expect(names.map(({ id }) => id)).toEqual(names.map((_, i) => `n${i + 1}`))
  })
})
