// Recorded addresses after a story has changed: those that lead elsewhere, and where.
import { describe, expect, it } from 'vitest'
import { recordAddresses } from '../../scripts/addresses/record-addresses.ts'
import { countUnrecorded, followAddresses } from '../../src/editorial/follow-addresses.ts'
import { RecordedAddresses } from '../../src/model/address.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import { actorWith, decision, edit, eventWith } from './depot-story.ts'

const machine = edit().analysis
const none: RecordedAddresses = { events: {}, actors: {} }
const recorded = recordAddresses(none, machine)
const blast = eventWith(machine, 'courier', 'blast')!
const titled = edit(
  decision('title', 'decision: title\nevent: { document: courier, words: A blast }\nis: Fire at a depot'),
).analysis

/** The story without some of its articles, as if they had been taken out. */
const without = (analysis: Analysis, ...ids: string[]): Analysis => ({
  ...analysis,
  documents: analysis.documents.filter(({ id }) => !ids.includes(id)),
})

describe('recorded addresses', () => {
  it('are those of every event that is told and of every actor, with words of each article', () => {
    const told = machine.events.filter(({ standing }) => standing === 'told').map(({ id }) => id)
    expect(Object.keys(recorded.events)).toEqual(told)
    expect(Object.keys(recorded.actors)).toEqual(machine.actors.map(({ id }) => id))
    expect(new Set(recorded.events[blast.id]!.words.map(({ document }) => document))).toEqual(
      new Set(['herald', 'courier']),
    )
    expect(RecordedAddresses.parse(recorded)).toEqual(recorded)
  })
  it('stay as they were when new ones are added', () => {
    const more = recordAddresses(recorded, titled)
    expect(more).toMatchObject(recorded)
    expect(Object.keys(more.events)).toHaveLength(Object.keys(recorded.events).length + 1)
    expect([countUnrecorded(none, machine), countUnrecorded(recorded, machine)]).toEqual([
      Object.keys(recorded.events).length + Object.keys(recorded.actors).length,
      0,
    ])
    expect(countUnrecorded(recorded, titled)).toBe(1)
  })
})

describe('an address', () => {
  it('leads where it led while nothing changes', () => {
    expect(followAddresses(recorded, machine)).toEqual([])
  })
  it('leads to the event under its new title', () => {
    expect(followAddresses(recorded, titled)).toMatchObject([
      { kind: 'events', id: blast.id, was: blast.title, to: 'fire-at-a-depot', isTaken: false },
    ])
  })
  it('leads to the actor under the new name', () => {
    const berg = actorWith(machine, 'herald', 'Ana Berg')!
    const { analysis } = edit(
      decision('name', 'decision: name\nactor: { document: herald, words: Ana Berg }\nis: Ana-Maria Berg'),
    )
    expect(followAddresses(recorded, analysis).filter(({ kind }) => kind === 'actors')).toMatchObject([
      { id: berg.id, was: berg.name, to: 'ana-maria-berg' },
    ])
  })
  it('leads to the event that took in what it told of', () => {
    const { analysis } = edit(
      decision(
        'same',
        'decision: same\nevents:\n  - { document: herald, words: attacked }\n  - { document: courier, words: attacked }',
      ),
    )
    const one = eventWith(analysis, 'herald', 'attacked')!
    for (const { id, to } of followAddresses(recorded, analysis).filter(({ kind }) => kind === 'events')) {
      expect(recorded.events).toHaveProperty([id])
      expect(to).toBe(one.id)
    }
  })
  it('stays with the page that has it as long as any of its words are there', () => {
    expect(followAddresses(recorded, without(machine, 'courier')).map(({ id }) => id)).not.toContain(blast.id)
  })
  it('leads nowhere when no words of its page are left, and nothing else has taken it', () => {
    const only = {
      ...none,
      events: { 'a-storm': { was: 'A storm', words: [{ document: 'gone', words: 'a storm' }] } },
    }
    expect(followAddresses(only, machine)).toEqual([
      { kind: 'events', id: 'a-storm', was: 'A storm', to: null, isTaken: false, places: [] },
    ])
  })
  it('is told apart when another event has taken it', () => {
    const attack = eventWith(machine, 'herald', 'attacked')!
    const taken = {
      ...none,
      events: { [blast.id]: { was: 'An attack', words: [{ document: 'herald', words: 'attacked' }] } },
    }
    expect(followAddresses(taken, machine)).toMatchObject([{ id: blast.id, to: attack.id, isTaken: true }])
  })
  it('stays when none of its words are left and a page has it', () => {
    const lost = {
      ...none,
      events: { [blast.id]: { was: blast.title, words: [{ document: 'gone', words: 'blast' }] } },
    }
    expect(followAddresses(lost, machine)).toEqual([])
  })
})
