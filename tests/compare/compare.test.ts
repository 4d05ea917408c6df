// Whole comparisons of short articles of our own: the verdict of each question, each article's words and voice.
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/model/analysis.ts'
import { analyseTexts } from './analyse-texts.ts'

const HERALD =
  'Rebels bombed a fuel depot in Lima on Monday. The bombing killed at least 12 soldiers, the army said on Tuesday.'
const COURIER =
  'A bombing by rebels in Lima on Monday killed dozens of troops. The terrorist attack was the worst in years.'

/** `question verdict | source voice: words | …` of every comparison of an event. */
const rows = ({ comparisons }: Analysis): string[] =>
  comparisons
    .filter(({ event }) => event !== null)
    .map(({ question, verdict, cells }) =>
      [`${question} ${verdict}`, ...cells.map((c) => `${c.source} ${c.voice}: ${c.spans[0]?.exact}`)].join(
        ' | ',
      ),
    )

describe('two articles about one bombing', () => {
  const analysis = analyseTexts({ herald: HERALD, courier: COURIER })

  it('are aligned to one event that differs, on the day that both give', () => {
    const told = analysis.events.filter(({ standing }) => standing === 'told')
    const shared = told.filter((e) => new Set(e.mentions.map((m) => m.document)).size > 1)
    expect(shared.map((e) => [e.state, e.date.edtf])).toEqual([['differs', '2020-05-04']])
  })
  it.each([
    'when same | courier own: Monday | herald own: Monday',
    'killed differs | courier own: dozens | herald attributed: at least 12',
    'dead differs | courier own: troops | herald attributed: soldiers',
  ])('%s', (row) => {
    expect(rows(analysis)).toContain(row)
  })
  it('shows the contested word with the voice that uses it, and uses none itself', () => {
    const contested = analysis.comparisons.find(({ question }) => question === 'contested')
    expect(contested?.cells.map((c) => [c.source, c.voice, c.spans[0]?.exact])).toContainEqual([
      'courier',
      'own',
      'terrorist attack',
    ])
    expect(analysis.events.map(({ title }) => title).join()).not.toMatch(/terror/i)
  })
})

it('asks nothing about an event of a single article', () => {
  expect(rows(analyseTexts({ herald: HERALD, gazette: 'Fuel prices rose again in the valley.' }))).toEqual([])
})

it('gives the same verdicts whichever article comes first', () => {
  const verdicts = (analysis: Analysis): string[] =>
    analysis.comparisons
      .filter((c) => c.event !== null)
      .map(({ question, verdict }) => `${question} ${verdict}`)
  const [one, other] = [analyseTexts({ a: HERALD, b: COURIER }), analyseTexts({ a: COURIER, b: HERALD })]
  expect(verdicts(other)).toEqual(verdicts(one))
})

it('never contradicts where counts differ by day or stand on somebody’s word', () => {
  const analysis = analyseTexts({
    herald: 'A storm hit Lima on Monday, killing 12 people, officials said.',
    courier: 'A storm hit Lima on Monday, killing 14 people, officials said.',
  })
  expect(analysis.comparisons.filter(({ verdict }) => verdict === 'conflict')).toEqual([])
})
