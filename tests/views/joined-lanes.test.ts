// Lanes taken together: which events are named where the lanes of many sources have no room for titles.
import { describe, expect, it } from 'vitest'
import { joinLanes, mostReported } from '../../src/views/joined-lanes.ts'
import type { Source } from '../../src/views/edition.ts'
import type { Lane } from '../../src/views/lane-chart.ts'

/** Lanes in which `e0` is reported by all of `sources`, `e1` by one fewer, and so on. */
const lanesOf = (sources: number, events: number): Lane[] =>
  Array.from({ length: sources }, (_, s) => ({
    source: null,
    name: `S${s}`,
    items: Array.from({ length: events }, (_, e) => e)
      .filter((e) => s < Math.max(sources - e, 1))
      .map((e) => ({
        id: `e${e}`,
        title: `Event ${e}`,
        from: e + 1,
        to: e + 1,
        mark: s === 0 ? ('ring' as const) : ('point' as const),
        opensAtStart: false,
        opensAtEnd: false,
        isShared: sources - e > 1,
      })),
  }))

describe('mostReported', () => {
  it('names the events of most sources, with their number', () => {
    expect(mostReported(lanesOf(4, 6)).map(({ title }) => title)).toEqual([
      'Event 0 (4 sources)',
      'Event 1 (3 sources)',
      'Event 2 (2 sources)',
    ])
  })
  it('names no more than have room, and takes a day from whoever knows it', () => {
    const named = mostReported(lanesOf(12, 11))
    expect(named).toHaveLength(8)
    expect(named.every(({ mark }) => mark === 'point')).toBe(true)
  })
  it('counts an outlet of several articles once', () => {
    const [first, ...others] = lanesOf(4, 1)
    const source = { name: 'Herald (late)', document: { source: 'S1' } } as Source
    const lanes = [{ ...first!, source, name: source.name }, ...others]
    expect(mostReported(lanes).map(({ title }) => title)).toEqual(['Event 0 (3 sources)'])
    const same = lanes.map((lane) => ({ ...lane, source }))
    expect(mostReported(same).map(({ title }) => title)).toEqual(['Event 0 (1 source)'])
  })
  it('names nothing where nothing is shared', () => expect(mostReported(lanesOf(1, 3))).toEqual([]))
})

describe('joinLanes', () => {
  it.each([
    ['titles of few shared events', 6, 5, false],
    ['a pile where almost none is shared', 2, 9, true],
    ['a pile where many are shared', 20, 18, true],
  ])('has %s', (_, sources, events, isPiled) =>
    expect(joinLanes(lanesOf(sources, events)).isPiled).toBe(isPiled),
  )
})
