// What an event is called: a label of one person's case in the singular.
import { expect, it } from 'vitest'
import { draftEvent } from '../../../src/align/events/draft-event.ts'
import { titles } from '../../../src/lang/en/titles.ts'
import type { Actor } from '../../../src/model/actor.ts'
import { NOTHING_DECIDED } from '../../../src/model/decided.ts'
import { report, type ReportFacts } from './handmade-report.ts'

const actor = (id: string, kind: Actor['kind'], named: boolean): [string, Actor] => [
  id,
  { id, name: id, kind, named, forms: [], because: [] },
]
const actors = new Map([
  actor('Mara Lindt', 'person', true),
  actor('Jonas Aker', 'person', true),
  actor('a woman', 'person', false),
  actor('Harbour Union', 'organization', true),
  actor('a train', 'other', false),
])
const LABELS: Record<string, string> = { kill: 'killing', die: 'deaths', crash: 'crash' }
const death = (target: string[], count?: number): ReportFacts => ({
  kind: 'die',
  family: 'disaster',
  lemma: 'deaths',
  roles: { target },
  ...(count === undefined ? {} : { count }),
})

it.each<[string, ReportFacts[], string]>([
  ['one person', [death(['Mara Lindt']), death(['a woman'])], 'Death of Mara Lindt'],
  ['two persons', [death(['Mara Lindt', 'Jonas Aker'])], 'Deaths of Jonas Aker and Mara Lindt'],
  ['one of several', [death(['Mara Lindt'], 3)], 'Deaths of Mara Lindt'],
  [
    'those killed, where nobody is said to have done it',
    [{ ...death(['Mara Lindt', 'Jonas Aker']), kind: 'kill', noun: false }],
    'Deaths of Jonas Aker and Mara Lindt',
  ],
  [
    'those whom a thing killed',
    [
      {
        ...death(['Mara Lindt', 'Jonas Aker']),
        kind: 'kill',
        noun: false,
        roles: { target: ['Mara Lindt', 'Jonas Aker'], agent: ['a train'] },
      },
    ],
    'Deaths of Jonas Aker and Mara Lindt',
  ],
  [
    'those killed, whose deaths are told besides',
    [
      { ...death(['Mara Lindt', 'Jonas Aker']), kind: 'kill', noun: false },
      { ...death(['Mara Lindt', 'Jonas Aker']), order: 1 },
    ],
    'Deaths of Jonas Aker and Mara Lindt',
  ],
  [
    'those whom somebody killed',
    [
      {
        ...death(['Mara Lindt']),
        kind: 'kill',
        noun: false,
        roles: { target: ['Mara Lindt'], agent: ['Jonas Aker'] },
      },
    ],
    'Killing of Mara Lindt by Jonas Aker',
  ],
  [
    'what happened before what came of it',
    [death(['some people'], 3), { kind: 'crash', family: 'disaster', lemma: 'crash' }],
    'Crash',
  ],
  ['a body of people', [death(['Harbour Union'])], 'Deaths of Harbour Union'],
])('%s', (_, facts, title) => {
  const reports = facts.map((fact) => {
    const one = report(fact)
    return { ...one, kind: { ...one.kind!, label: LABELS[one.kind!.id]! } }
  })
  const drafting = { stories: [], actors, titleWords: titles, decided: NOTHING_DECIDED.events }
  expect(draftEvent({ reports, because: [] }, 'told', null, drafting).title).toBe(title)
})
