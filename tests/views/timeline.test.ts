// The timeline: its groups, and the chart above it.
import { describe, expect, it } from 'vitest'
import { layChart } from '../../src/views/lane-chart.ts'
import { bareRows, labelledRows } from '../../src/views/lane-rows.ts'
import { viewTimeline } from '../../src/views/timeline.ts'
import { mention, sinking, smallEdition } from './small-edition.ts'

describe('viewTimeline', () => {
  it('groups by day, and says on what the date rests', () => {
    const { groups, shared } = viewTimeline(smallEdition())
    expect(shared).toBe(1)
    expect(groups).toMatchObject([
      {
        id: 'day-2021-03-01',
        title: '1 Mar',
        note: 'Monday. The date rests on the publication date that we supplied.',
      },
    ])
    expect(groups[0]!.entries[0]).toMatchObject({ isShared: true, different: ['verb', 'dead'] })
  })
  it('does not say of each event that the only source has it', () => {
    const alone = smallEdition((records) => {
      records.documents.splice(1)
    })
    const tags = (edition: typeof alone) =>
      viewTimeline(edition).groups.flatMap(({ entries }) => entries.map(({ tag }) => tag !== null))
    expect(tags(smallEdition())).toEqual([true])
    expect(tags(alone)).toEqual([false])
  })
  it('puts the undated after the dated, then what lies ahead, then the background', () => {
    const dates = ['2021-03-01', null, '2021-02', '2020', '2021-09']
    const phases = ['story', 'story', 'story', 'background', 'expected'] as const
    const edition = smallEdition((records) => {
      records.events = dates.map((edtf, i) => ({
        ...sinking,
        id: `e${i}`,
        phase: phases[i]!,
        date: { ...sinking.date, edtf, published: false },
      }))
    })
    expect(viewTimeline(edition).groups.map(({ title }) => title)).toEqual([
      'Feb 2021',
      '1 Mar',
      'Day not given',
      'Ahead',
      'Background',
    ])
  })
  it('lists the titles of a long run of events of one source whose day nobody gives', () => {
    const edition = smallEdition((records) => {
      records.events = Array.from({ length: 14 }, (_, i) => ({
        ...sinking,
        id: `e${i}`,
        date: { ...sinking.date, edtf: null },
        mentions: i === 0 ? sinking.mentions : [{ document: 'herald', id: 'h1' }],
      }))
    })
    const [group] = viewTimeline(edition).groups
    expect(group!.entries.map(({ id }) => id)).toEqual(['e0'])
    const listed = group!.listed.map(({ source, events }) => [source.id, events.length])
    expect(Object.fromEntries(listed)).toEqual({ courier: 0, herald: 13, gazette: 0 })
    expect(group!.listed.find(({ source }) => source.id === 'herald')!.events[0]).toEqual({
      id: 'e1',
      href: '/events/e1/',
      title: `${sinking.title} · herald, line\u00a01: “sank off Port Anders”`,
      date: null,
    })
  })
  it('needs no event', () => {
    const edition = smallEdition((records) => {
      records.events = []
    })
    expect(viewTimeline(edition)).toEqual({ chart: null, periods: [], groups: [], shared: 0, total: 0 })
  })
})

describe('layChart', () => {
  const edition = smallEdition((records) => {
    const dates = ['2021-03-01', '2021-03-01/2021-03-04', '../2021-03-02', '2021-03-03', '2021-03-05']
    records.events = dates.map((edtf, i) => ({
      ...sinking,
      id: `e${i}`,
      date: { ...sinking.date, edtf },
      mentions: [{ document: 'herald', id: `m${i}` }],
    }))
    records.documents[0]!.events = dates.map((_, i) => mention('herald', `m${i}`, 'sank'))
  })
  const chart = layChart(edition)!

  it('has a column for each day from the first to the last', () => {
    expect(chart.columns.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5'])
  })
  it('has a column for each week, from its Monday on, where days are too many', () => {
    const weeks = smallEdition((records) => {
      const dates = ['2021-03-01', '2021-03-07', '2021-03-08', '2021-04-04', '2021-04-25']
      records.events = dates.map((edtf, i) => ({
        ...sinking,
        id: `e${i}`,
        date: { ...sinking.date, edtf },
        mentions: [{ document: 'herald', id: `m${i}` }],
      }))
      records.documents[0]!.events = dates.map((_, i) => mention('herald', `m${i}`, 'sank'))
    })
    const { columns, lanes, caption } = layChart(weeks)!
    expect(columns.map(({ label }) => label)).toEqual(['1', '8', '15', '22', '29', '5', '12', '19'])
    expect(lanes[0]!.items.map(({ from }) => from)).toEqual([1, 1, 2, 5, 8])
    expect(caption).toContain('a column a week')
  })
  it('draws days as shapes, ranges as lines, and leaves open ends open', () => {
    const items = Object.fromEntries(chart.lanes[0]!.items.map((item) => [item.id, item]))
    expect(items['e0']).toMatchObject({ mark: 'ring', from: 1, to: 1 })
    expect(items['e1']).toMatchObject({ mark: 'bar', from: 1, to: 4 })
    expect(items['e2']).toMatchObject({ mark: 'bar', from: 1, to: 2, opensAtStart: true })
  })
  it('stacks without overlap, and loses no event', () => {
    const { items } = chart.lanes[0]!
    const rows = labelledRows(items, 5)
    expect(
      rows
        .flat()
        .map(({ item }) => item.id)
        .sort(),
    ).toEqual(['e0', 'e1', 'e2', 'e3', 'e4'])
    for (const row of [...rows, ...bareRows(items, 6)])
      for (const [i, a] of row.entries())
        for (const b of row.slice(i + 1))
          expect(a.item.to < b.item.from || b.item.to < a.item.from).toBe(true)
  })
  it('sets a title where it has room, and else where it has most', () => {
    const placed = (title: string, from: number, to: number) =>
      labelledRows([{ ...chart.lanes[0]!.items[0]!, title, from, to, mark: from < to ? 'bar' : 'point' }], 14)
        .flat()
        .map(({ label }) => label)
    const long = 'A title that is far too long for a few days'
    expect(placed('A short one', 2, 2)).toEqual([{ from: 3, to: 7, side: 'after' }])
    expect(placed('A short one', 13, 13)).toEqual([{ from: 9, to: 13, side: 'before' }])
    expect(placed('A short one', 2, 12)).toEqual([{ from: 2, to: 13, side: 'inside' }])
    expect(placed(long, 5, 10)).toEqual([{ from: 5, to: 11, side: 'inside' }])
    expect(placed(long, 2, 4)).toEqual([{ from: 5, to: 15, side: 'after' }])
  })
  it('folds the title of a landmark rather than send it away from the axis', () => {
    const [item] = chart.lanes[0]!.items
    const rowsOf = (isShared: boolean) =>
      labelledRows(
        [
          { ...item!, title: 'A first event of many', from: 1, to: 1, mark: 'point', isShared },
          { ...item!, title: 'A second event of many more', from: 13, to: 13, mark: 'point', isShared },
        ],
        14,
      ).map((row) => row.map(({ label }) => label))
    expect(rowsOf(false)).toEqual([
      [{ from: 2, to: 8, side: 'after' }],
      [{ from: 5, to: 13, side: 'before' }],
    ])
    expect(rowsOf(true)).toEqual([
      [
        { from: 2, to: 8, side: 'after' },
        { from: 8, to: 13, side: 'before' },
      ],
    ])
  })
  it('says everything in a sentence', () => {
    expect(chart.sentence).toContain('herald reports 5 events')
  })
})
