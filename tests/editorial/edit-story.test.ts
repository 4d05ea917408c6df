// Every kind of decision on a small story: what it changes, that all that follows is worked out again, and what it tells.
import { describe, expect, it } from 'vitest'
import { editStory } from '../../src/editorial/edit-story.ts'
import { actorWith, decision, edit, eventWith, texts } from './depot-story.ts'

const machine = edit().analysis
const blasts = `events:
  - { document: herald, words: An explosion }
  - { document: courier, words: A blast }`
const fronts = `actors:
  - { document: herald, words: Northern Front }
  - { document: courier, words: Front }`
const governors = `actors:
  - { document: herald, words: Ola Vik }
  - { document: courier, words: Governor Vik }`

describe('an empty folder', () => {
  it('changes nothing', () => {
    expect(edit()).toEqual({ analysis: machine, applied: [], problems: [] })
  })
})

it.each([
  [1, 'decision: title\nevent: { document: herald, words: An explosion }\nis: Fire at the depot'],
  [2, 'decision: withhold\nquestion: killed\nanswer: { document: herald, words: nine, line: 3 }'],
])('compares %i times: what the program found by itself only for what is withheld', (times, lines) => {
  let compared = 0
  editStory([decision('one', lines)], () => ({ ...machine, compare: () => (compared++, machine) }))
  expect(compared).toBe(times)
})

describe('events', () => {
  it('that are different are told, dated, titled and compared apart', () => {
    expect(eventWith(machine, 'herald', 'explosion')).toBe(eventWith(machine, 'courier', 'blast'))
    const { analysis, applied, problems } = edit(decision('two-blasts', `decision: different\n${blasts}`))
    const [one, two] = [eventWith(analysis, 'herald', 'explosion')!, eventWith(analysis, 'courier', 'blast')!]
    expect(problems).toEqual([])
    expect(one.id).not.toBe(two.id)
    expect([one.state, two.state]).toEqual(['single-source', 'single-source'])
    expect(analysis.comparisons.filter(({ event }) => event === one.id || event === two.id)).toEqual([])
    expect(eventWith(analysis, 'herald', 'killed')).toBe(one)
    expect(applied).toMatchObject([
      {
        id: 'two-blasts',
        machine: [eventWith(machine, 'herald', 'explosion')!.title],
        set: [one.title, two.title],
      },
    ])
    expect(applied[0]!.events).toEqual([one.id, two.id])
  })

  it('that are unsure are kept apart and may be the same', () => {
    const { analysis, problems } = edit(decision('blasts', `decision: unsure\n${blasts}`))
    const [one, two] = [eventWith(analysis, 'herald', 'explosion')!, eventWith(analysis, 'courier', 'blast')!]
    expect(problems).toEqual([])
    expect(analysis.related).toContainEqual({
      from: one.id,
      to: two.id,
      kind: 'perhaps-same',
      because: 'an editor says so: the depot and the day agree',
    })
  })

  it('that are the same become one, with what each tells', () => {
    const lines = `decision: same
events:
  - { document: herald, words: attacked }
  - { document: courier, words: A blast }`
    const { analysis, applied, problems } = edit(decision('one', lines))
    const one = eventWith(analysis, 'herald', 'attacked')!
    expect(problems).toEqual([])
    expect(eventWith(analysis, 'courier', 'blast')).toBe(one)
    expect(one.because).toContain('an editor says so: the depot and the day agree')
    expect(applied[0]!.machine).toHaveLength(2)
    expect(applied[0]!.set).toEqual([one.title])
    expect(analysis.comparisons.some(({ event }) => event === one.id)).toBe(true)
  })

  it('have the title that an editor sets, and an address made of it', () => {
    const { analysis, applied } = edit(
      decision('title', 'decision: title\nevent: { document: courier, words: A blast }\nis: The depot fire'),
    )
    expect(eventWith(analysis, 'herald', 'explosion')).toMatchObject({
      id: 'the-depot-fire',
      title: 'The depot fire',
    })
    expect(applied).toMatchObject([{ set: ['The depot fire'], events: ['the-depot-fire'] }])
    expect(analysis.comparisons.some(({ id }) => id === 'the-depot-fire-killed')).toBe(true)
  })

  it('have the title also where an editor quotes what came of them, and their parts keep their own', () => {
    const { analysis, problems } = edit(
      decision('title', 'decision: title\nevent: { document: courier, words: killed }\nis: The depot fire'),
    )
    expect(problems).toEqual([])
    expect(eventWith(analysis, 'courier', 'blast')!.title).toBe('The depot fire')
    expect(analysis.events.filter(({ title }) => title === 'The depot fire')).toHaveLength(1)
  })

  it.each([
    ['2022', '2022', 'background'],
    ['open', null, 'story'],
  ])('have the date that an editor sets: %s', (is, edtf, phase) => {
    const { analysis, applied, problems } = edit(
      decision('date', `decision: date\nevent: { document: courier, words: A blast }\nis: ${is}`),
    )
    const event = eventWith(analysis, 'courier', 'blast')!
    expect(problems).toEqual([])
    expect(event).toMatchObject({ phase, date: { edtf, document: null, published: false } })
    expect(event.date.basis).toContain('an editor set it: the depot and the day agree (E. Ditor, 2023-04-01)')
    expect(applied).toMatchObject([{ machine: ['2023-03-13'], set: [edtf] }])
    if (edtf) expect(analysis.events[0]).toBe(event)
  })
})

describe('actors', () => {
  it('that are the same have one name, and reports of them agree', () => {
    expect(actorWith(machine, 'herald', 'Northern Front')).not.toBe(actorWith(machine, 'courier', 'Front'))
    const { analysis, applied, problems } = edit(decision('front', `decision: same\n${fronts}`))
    const front = actorWith(analysis, 'courier', 'Front')!
    expect(problems).toEqual([])
    expect(actorWith(analysis, 'herald', 'Northern Front')).toBe(front)
    expect(applied).toMatchObject([{ set: [front.name], actors: [front.id] }])
    expect(applied[0]!.machine).toHaveLength(2)
  })

  it.each(['different', 'unsure'])('that are %s are two', (kind) => {
    expect(actorWith(machine, 'herald', 'Ola Vik')).toBe(actorWith(machine, 'courier', 'Vik'))
    const { analysis, applied, problems } = edit(decision('vik', `decision: ${kind}\n${governors}`))
    expect(problems).toEqual([])
    expect(actorWith(analysis, 'herald', 'Ola Vik')).not.toBe(actorWith(analysis, 'courier', 'Vik'))
    expect(applied[0]!.actors).toHaveLength(2)
    expect(analysis.comparisons.some(({ text }) => text.includes('Vik'))).toBe(false)
  })

  it('who speak are who an editor says they are', () => {
    const lines = `decision: same
actors:
  - { document: courier, words: He }
  - { document: courier, words: officials }`
    const { analysis, problems } = edit(decision('he', lines))
    const officials = actorWith(analysis, 'courier', 'officials')!
    expect(problems).toEqual([])
    const { attributions } = analysis.documents.find(({ id }) => id === 'courier')!
    expect(attributions.find(({ speaker }) => speaker?.exact === 'He')?.actor).toBe(officials.id)
  })

  it('have the name that an editor sets, in titles too', () => {
    const { analysis, applied } = edit(
      decision('name', 'decision: name\nactor: { document: herald, words: Ana Berg }\nis: Anna Berg'),
    )
    expect(actorWith(analysis, 'herald', 'Ana Berg')).toMatchObject({ id: 'anna-berg', name: 'Anna Berg' })
    expect(eventWith(analysis, 'herald', 'met')!.title).toContain('Anna Berg')
    expect(applied).toMatchObject([{ machine: ['Ana Berg'], set: ['Anna Berg'], actors: ['anna-berg'] }])
  })
})

describe('a comparison', () => {
  it('that is withheld is gone, and the state of its event rests on the others', () => {
    const of = ({ comparisons }: typeof machine) =>
      comparisons.filter(({ question }) => question === 'killed')
    expect(of(machine)).toHaveLength(1)
    const lines = 'decision: withhold\nquestion: killed\nanswer: { document: herald, words: nine, line: 3 }'
    const { analysis, applied, problems } = edit(decision('toll', lines))
    expect(problems).toEqual([])
    expect(of(analysis)).toEqual([])
    expect(analysis.comparisons).toHaveLength(machine.comparisons.length - 1)
    expect(applied).toMatchObject([
      { about: 'comparison', machine: [of(machine)[0]!.text], set: [], events: [of(machine)[0]!.event] },
    ])
  })
})

describe('decisions together', () => {
  const all = [
    decision('a-title', 'decision: title\nevent: { document: courier, words: A blast }\nis: The depot fire'),
    decision('b-front', `decision: same\n${fronts}`),
    decision('c-vik', `decision: unsure\n${governors}`),
    decision(
      'd-name',
      'decision: name\nactor: { document: herald, words: Northern Front }\nis: The Bridge Front',
    ),
    decision(
      'e-one',
      'decision: same\nevents:\n  - { document: courier, words: A blast }\n  - { document: herald, words: attacked }',
    ),
  ]
  it('give the same in any order', () => {
    const given = edit(...all)
    expect(given.problems).toEqual([])
    expect(edit(...[...all].reverse())).toEqual(given)
    expect(given.applied.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
  })
  it('never change a word of an article', () => {
    const { documents } = edit(...all).analysis
    for (const { id, text } of documents) expect(text).toBe(texts[id])
  })
  it('keep apart what follows from them', () => {
    const { analysis, problems } = edit(
      decision('a', `decision: different\n${blasts}`),
      decision(
        'b',
        'decision: same\nevents:\n  - { document: courier, words: A blast }\n  - { document: courier, words: The Front attacked }',
      ),
    )
    expect(problems).toEqual([])
    expect(eventWith(analysis, 'courier', 'attacked')).toBe(eventWith(analysis, 'courier', 'blast'))
    expect(eventWith(analysis, 'courier', 'attacked')).not.toBe(eventWith(analysis, 'herald', 'explosion'))
  })
})
