// Numbers: what may stand on one axis and where, and every figure with its own words, by what it counts.
import { describe, expect, it } from 'vitest'
import type { Quantity } from '../../src/model/quantity.ts'
import { layAxis, type NumberAxis } from '../../src/views/number-axis.ts'
import { viewNumbers, type NumbersPage } from '../../src/views/numbers-page.ts'
import { cell, comparison, find, smallEdition } from './small-edition.ts'

const { sources } = smallEdition()
/** An axis of figures written as `source operator value`; `vague` has no value. */
const axisOf = (...figures: string[]): NumberAxis | null =>
  layAxis(
    figures.map((figure) => {
      const [source, operator, value, unit] = figure.split(' ')
      return {
        source: sources.find(({ id }) => id === source)!,
        operator: operator as Quantity['operator'],
        value: value ? Number(value) : null,
        exact: figure,
        unit: unit ?? null,
      }
    }),
  )

describe('layAxis', () => {
  it('begins at zero and gives each figure its place and its side', () => {
    const { lanes, ticks, isLog } = axisOf('herald > 300', 'courier ~ 150', 'gazette <= 75')!
    expect(lanes.map(({ x, side }) => [x, side])).toEqual([
      [82, 'above'],
      [41, 'near'],
      [20.5, 'below'],
    ])
    expect(ticks.map(({ label }) => label)).toEqual(['0', '100', '200', '300'])
    expect(isLog).toBe(false)
  })
  it('keeps words without a figure off the axis', () => {
    const { lanes, without, sentence } = axisOf('herald = 40', 'courier vague')!
    expect(lanes.map(({ x }) => x)).toEqual([82])
    expect(without.map(({ source, label }) => [source.id, label])).toEqual([['courier', 'courier vague']])
    expect(sentence).toContain('courier “courier vague” (no figure)')
  })
  it('goes in steps of ten where figures lie far apart', () => {
    const { lanes, ticks, isLog } = axisOf('herald = 10', 'courier = 10000')!
    expect(isLog).toBe(true)
    expect(lanes.map(({ x }) => x)).toEqual([0, 82])
    expect(ticks.map(({ label }) => label)).toEqual(['10', '100', '1,000', '10,000'])
  })
  it('shows the same words of one source once', () => {
    expect(axisOf('herald = 4', 'herald = 4', 'courier = 5')!.lanes).toHaveLength(2)
  })
  it.each([
    ['one source', ['herald = 4', 'herald = 5']],
    ['no figure', ['herald vague', 'courier vague']],
    ['unlike units', ['herald = 4 kg', 'courier = 5 miles']],
    ['nothing but zero', ['herald = 0', 'courier = 0']],
    ['nothing', []],
  ])('draws nothing of %s', (_, figures) => {
    expect(axisOf(...figures)).toBeNull()
  })
})

describe('viewNumbers', () => {
  const quantity = (document: string, words: string, more: Partial<Quantity>): Quantity => ({
    ...find(document, words),
    id: words,
    value: null,
    operator: 'vague',
    unit: null,
    counts: null,
    kind: 'count',
    rule: 'test',
    ...more,
  })
  const page = (): NumbersPage =>
    viewNumbers(
      smallEdition((records) => {
        const [herald, courier] = records.documents
        herald!.quantities = [
          quantity('herald', 'Monday', {}),
          quantity('herald', 'at least twelve', { value: 12, operator: '>=', counts: 'people' }),
        ]
        herald!.attributions = [
          {
            id: 'a',
            kind: 'indirect',
            content: [find('herald', 'at least twelve people drowned')],
            cue: null,
            speaker: find('herald', 'The coast guard'),
            actor: null,
            vague: false,
            rule: 'test',
          },
        ]
        courier!.quantities = [
          quantity('courier', 'dozens', {}),
          quantity('courier', 'A ferry', { counts: 'small people', kind: 'count' }),
        ]
        records.comparisons = [
          comparison('dead', [cell('herald', 'at least twelve people'), cell('courier', 'dozens')], {
            kind: 'number',
          }),
        ]
      }),
    )
  it('puts figures that answer one question on one axis, with every source’s answer', () => {
    const [question] = page().questions
    expect(question!.axis!.lanes.map(({ label, x }) => [label, x])).toEqual([['at least twelve', 82]])
    expect(question!.axis!.without.map(({ label }) => label)).toEqual(['dozens'])
    expect(question!.answers.map(({ source, excerpts }) => [source.id, excerpts.length])).toEqual([
      ['courier', 1],
      ['gazette', 0],
      ['herald', 1],
    ])
  })
  it('lists every number by the noun it counts, those without one last, with its words and whose they are', () => {
    const [group] = page().groups
    expect(
      group!.rows.map(({ what, cells }) => [
        what,
        ...cells.flatMap(({ entries }) => entries.map(({ figure, says, counts }) => [figure, says, counts])),
      ]),
    ).toEqual([
      [
        'people',
        ['A ferry', 'in its own voice', 'small people'],
        ['at least twelve people', 'on the word of “The coast guard”', null],
      ],
      ['not said of what', ['dozens', 'in its own voice', null], ['Monday', 'in its own voice', null]],
    ])
  })
  it('prints figures that a source gives alike once, with every line', () => {
    const edition = smallEdition(({ documents }) => {
      const [herald] = documents
      herald!.quantities = [
        quantity('herald', 'twelve', { id: 'n1', value: 12 }),
        quantity('herald', 'twelve', { id: 'n2', value: 12 }),
      ]
    })
    const [entry, ...others] = viewNumbers(edition).groups[0]!.rows[0]!.cells.flatMap(
      ({ entries }) => entries,
    )
    expect(others).toEqual([])
    expect(entry!.lines).toHaveLength(2)
  })
  it('counts figures and phrases apart', () => {
    expect(page().sentence).toMatch(/^1 figure in three sources, and 3 phrases in place of one/)
    expect(viewNumbers(smallEdition()).sentence).toBe('No number was found in these articles.')
  })
})
