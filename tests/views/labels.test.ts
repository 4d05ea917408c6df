// What each source calls the same thing: words, how often, in whose words, and which are contested.
import { expect, it } from 'vitest'
import { analyseTexts } from '../compare/analyse-texts.ts'
import { openEdition } from '../../src/views/edition.ts'
import { labelsOf } from '../../src/views/labels.ts'

const analysis = analyseTexts({
  a: 'The Lima-based terror group Red Dawn bombed a depot in Lima on Monday. Red Dawn has many members. The minister said that Red Dawn was to blame for the strike.',
  b: 'Red Dawn guerrillas bombed a depot in Lima on Monday. The raid was the first by Red Dawn. The RD has not spoken. “Red Dawn will answer,” said Maria Diaz.',
})
const groups = labelsOf(
  openEdition({
    ...analysis,
    story: { title: null, standfirst: null, sources: [] },
    corrections: [],
    decisions: [],
    positions: [],
    addresses: [],
  }),
)
const shown = groups.flatMap(({ rows }) =>
  rows.flatMap(({ title, bySource }) =>
    bySource.flatMap(({ source, labels }) =>
      labels.map((l) =>
        [
          `${title}, ${source.id}: ${l.text} ${l.times}`,
          l.lent && `${l.lent} lent`,
          l.isContested && 'contested',
        ]
          .filter(Boolean)
          .join(', '),
      ),
    ),
  ),
)

it('counts a name in every voice, and tells which are others’', () => {
  expect(shown).toContain('Red Dawn, a: Red Dawn 3, 1 lent')
})
it('gives what describes it, with the contested words marked', () => {
  expect(shown.filter((line) => line.includes('terror'))).toEqual([
    'Red Dawn, a: Lima-based terror group 1, contested',
  ])
})
