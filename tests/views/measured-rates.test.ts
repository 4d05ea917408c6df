import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { MEASURED_RATES } from '../../src/views/measured-rates.ts'

const recorded = JSON.parse(readFileSync('tests/gold/scores.json', 'utf8')) as Record<string, number | null>

it.each(MEASURED_RATES)('the method page prints what was measured: $what', (rate) => {
  const { precision, recall, both, recorded: name } = rate
  expect({ precision, recall, both }).toEqual({
    precision: recorded[`${name}.p`] ?? null,
    recall: recorded[`${name}.r`] ?? null,
    both: recorded[`${name}.f1`] ?? recorded[name],
  })
})
