// Decisions in words: what the machine said and what an editor set, for every kind.
import { describe, expect, it } from 'vitest'
import type { AppliedDecision } from '../../src/model/decision.ts'
import { viewCorrections } from '../../src/views/corrections-page.ts'
import { notesOf, notesOfActor, notesOfEvent } from '../../src/views/editor-notes.ts'
import { smallEdition } from './small-edition.ts'

const decision: AppliedDecision = {
  id: 'one',
  decision: 'same',
  about: 'events',
  quoted: [{ document: 'herald', line: 1, words: 'sank' }],
  by: 'Ada Berg',
  decided: '2021-03-04',
  reason: 'the ship and the day agree',
  machine: ['A', 'B'],
  set: ['A'],
  events: ['sinking'],
  actors: [],
}
const withDecisions = (...decisions: Partial<AppliedDecision>[]) =>
  smallEdition((records) => {
    records.decisions = decisions.map((more) => ({ ...decision, ...more }))
  })

describe('a decision is told', () => {
  it.each<[Partial<AppliedDecision>, string]>([
    [{}, 'The machine said: two events, “A” and “B”; an editor set: one event, “A”.'],
    [
      { decision: 'unsure', machine: ['A'], set: ['A', 'B'] },
      'The machine said: one event, “A”; an editor set: two events, “A” and “B”, which may be the same.',
    ],
    [
      { about: 'actors', machine: ['Berg', null], set: ['Berg'] },
      'The machine said: one actor, “Berg”, and words that are left open; an editor set: one actor, “Berg”.',
    ],
    [
      { decision: 'different', machine: ['A', null], set: ['A', null] },
      'The machine said: one event, “A”, and words that tell of no event; an editor set: one event, “A”, and words that tell of no event.',
    ],
    [
      { decision: 'title', machine: ['Talks of “the four”'], set: ['Talks'] },
      'The machine said: “Talks of ‘the four’”; an editor set: “Talks”.',
    ],
    [
      { decision: 'date', machine: ['2021-03'], set: [null] },
      'The machine said: March 2021; an editor set: no day.',
    ],
    [
      { decision: 'withhold', about: 'comparison', machine: ['How many?'], set: [] },
      'The machine compared “How many?”; an editor withheld it.',
    ],
  ])('%j', (more, told) => {
    expect(notesOf(withDecisions(more))[0]!.told).toBe(told)
  })
})

describe('a decision is shown', () => {
  it('on the pages that it touches, with who, when, why and where', () => {
    const edition = withDecisions({})
    const [note] = notesOfEvent(edition, 'sinking')
    expect(note).toMatchObject({
      by: 'Ada Berg',
      decided: '2021-03-04',
      reason: 'The ship and the day agree.',
    })
    expect(note!.quoted).toEqual([{ words: 'sank', source: 'herald', line: 1, href: '/sources/herald/#L1' }])
    expect(note!.href).toBe('/corrections/#set-one')
    expect(notesOfEvent(edition, 'other')).toEqual([])
    expect(notesOfActor(edition, 'sinking')).toEqual([])
  })

  it('among the corrections, the newest first', () => {
    const edition = withDecisions({ id: 'late', decided: '2021-03-09' }, {})
    edition.corrections.push({ date: '2021-03-06', page: '/a/', was: 'x', is: 'y', reason: 'z' })
    const entries = viewCorrections(edition)
    expect(entries.map(({ anchor }) => anchor)).toEqual(['set-late', '2021-03-06-1', 'set-one'])
    expect(entries[2]!.pages).toEqual([{ title: 'A ferry sinks off Port Anders', href: '/events/sinking/' }])
  })
})
