// A long timeline in pages: every event on one of them, none too long, and where an event stands.
import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/model/event.ts'
import { periodsOf, timelinePath } from '../../src/views/timeline-periods.ts'
import { viewTimeline } from '../../src/views/timeline.ts'
import { sinking, smallEdition } from './small-edition.ts'

const DAY = 86_400_000
/** A story of `n` events, `apart` days from one to the next; every fifth has no day. */
const story = (n: number, apart: number) =>
  smallEdition((records) => {
    records.events = Array.from({ length: n }, (_, i): Event => {
      const day = new Date(Date.UTC(2021, 2, 1) + i * apart * DAY).toISOString().slice(0, 10)
      return { ...sinking, id: `e${i}`, date: { ...sinking.date, edtf: i % 5 === 4 ? null : day } }
    })
  })

describe('periodsOf', () => {
  it('keeps a story of 80 events on one page', () => {
    expect(periodsOf(story(80, 1))).toEqual([])
    expect(viewTimeline(story(80, 1)).groups.length).toBeGreaterThan(0)
  })
  it.each([
    ['weeks', 0.25, ['2021-03-01', '2021-03-08'], 'Week of 1 March 2021'],
    ['months', 3, ['2021-03', '2021-04'], 'March 2021'],
    ['years', 30, ['2021', '2022'], '2021'],
  ])('divides 100 events by %s', (_unit, apart, first, title) => {
    const periods = periodsOf(story(100, apart))
    expect(periods.map(({ id }) => id).slice(0, 2)).toEqual(first)
    expect(periods[0]!.title).toBe(title)
    expect(periods.at(-1)!.id).toBe('undated')
  })
  it('has every event once, and no page of more than 60', () => {
    const edition = story(500, 0.1)
    const periods = periodsOf(edition)
    const ids = periods.flatMap(({ groups }) => groups.flatMap(({ events }) => events.map(({ id }) => id)))
    expect(ids.sort()).toEqual(edition.events.map(({ id }) => id).sort())
    expect(Math.max(...periods.map(({ events }) => events))).toBeLessThanOrEqual(60)
    expect(new Set(periods.map(({ href }) => href)).size).toBe(periods.length)
    expect(periods.find(({ id }) => id === 'undated-2')!.title).toBe('Day not given, part 2 of 2')
  })
})

describe('timelinePath', () => {
  it.each([
    ['of a short story on its one page', 10, '/timeline/#e1'],
    ['of a long story on the page of its week', 100, '/timeline/2021-03-01/#e1'],
  ])('leads to an event %s', (_what, n, path) => {
    const edition = story(n, 0.25)
    expect(timelinePath(edition, edition.eventOf.get('e1')!)).toBe(path)
  })
})
