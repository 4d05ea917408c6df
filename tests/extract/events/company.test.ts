// Which kind of event a word tells in which company.
import { describe, expect, it, test } from 'vitest'
import { COMPANY } from '../../../src/lang/en/events/company.ts'
import { readMarked } from '../../../src/text/marked.ts'
import { lexicon, readEvents } from './read-events.ts'

/** The kinds of the marked words. */
function readKinds(marked: string): { expected: string[]; found: string[] } {
  const { text, marks } = readMarked(marked)
  const events = readEvents(text)
  return {
    expected: marks.map(({ exact, label }) => `${exact} ${label}`),
    found: marks.map((mark) => `${mark.exact} ${events.find((e) => e.trigger.start === mark.start)?.type}`),
  }
}

describe.each(COMPANY)('$name', (rule) => {
  it('gives its example the kind', () => {
    const { expected, found } = readKinds(rule.example)
    expect(found).toEqual(expected)
    expect(rule.example).toContain(`{${rule.kind} `)
  })
  it('names kinds that there are', () => {
    for (const kind of [rule.kind, ...(rule.from ?? [])])
      expect(kind === 'other' || lexicon.kinds.has(kind), kind).toBe(true)
  })
})

test.each([
  'The bridge {accident collapsed} on Friday.',
  'Two earlier accords {end broke} down within months.',
  'He lost his {other fight} for life on Friday.',
  'An Israeli {attack strike} killed two people.',
  'A missile {attack strike} killed two workers.',
  'The European Union condemned the {attack strike}. A missile hit the port.',
  'A gas {accident leak} killed two people.',
  'The {trial trial} of a man who sold the drug opened in court.',
  'The minister asked for the death {convict penalty}.',
  'The storm caused {damage damage}.',
  'The club {lose fell} to its rival.',
  'A military {attack strike} hit the port.',
  'He was {other driving} to work.',
  'The wall {accident gave} way on Friday.',
  'The team {lose lost} the match.',
  'The envoy {travel left} for Norvik on Monday.',
  'Talks between the firm and the union {end collapsed} on Monday, the ministry said.',
  'Workers {protest walked} out over pay.',
  'Olav Brand was {resign dismissed} in January.',
  'The appeal was {reject dismissed} in January.',
  'She {reject dismissed} the claims.',
  'The bank {trade took} over a rival.',
  'He {other finished} third.',
  'Ruth Carver {release walked} free from court.',
  'The minister was accused of {other breaking} his word.',
])('elsewhere a word keeps its kind: %s', (marked) => {
  const { expected, found } = readKinds(marked)
  expect(found).toEqual(expected)
})

test('what stands elsewhere in the article decides where the sentence does not', () => {
  const { expected, found } = readKinds('The union wants more pay. The {protest strike} began on Monday.')
  expect(found).toEqual(expected)
  const armed = readKinds('Drones crossed the border. The {attack strike} began on Monday.')
  expect(armed.found).toEqual(armed.expected)
  const both = readKinds('The union wants more pay. Drones hit a port. The {attack strike} began on Monday.')
  expect(both.found).toEqual(both.expected)
})
