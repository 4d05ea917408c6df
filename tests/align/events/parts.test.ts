import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../src/align/events/parts.ts'
import { report } from './handmade-report.ts'

describe('partsOf', () => {
  it.each<[string, string[], string[][]]>([
    ['an event without outcomes has none', ['attack', 'explosion'], []],
    [
      'the dead are one part, the injured another',
      ['attack', 'kill', 'die', 'injure'],
      [['kill', 'die'], ['injure']],
    ],
    ['an event that is its outcome has none', ['kill', 'die'], []],
    ['outcomes of something untold are told apart', ['kill', 'injure'], [['kill'], ['injure']]],
  ])('%s', (_, kinds, parts) => {
    const reports = kinds.map((kind, order) => report({ kind, order }))
    const found = partsOf({ reports })
    expect(found.map((part) => part.map((r) => r.kind!.id))).toEqual(parts)
  })
})
