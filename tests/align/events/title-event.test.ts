// What a title says, and what it leaves to the articles' own words.
import { expect, it } from 'vitest'
import { titleEvent } from '../../../src/align/events/title-event.ts'
import { titles } from '../../../src/lang/en/titles.ts'
import type { Actor } from '../../../src/model/actor.ts'
import { report, type ReportFacts } from './handmade-report.ts'

const actor = (
  id: string,
  name: string,
  kind: Actor['kind'] = 'country',
  country?: string,
): [string, Actor] => [
  id,
  {
    id,
    name,
    kind,
    named: true,
    forms: [],
    because: [],
    ...(country ? { serves: { actor: country, because: '' } } : {}),
  },
]
const actors = new Map([
  actor('peru', 'Peru'),
  actor('lima', 'Lima'),
  actor('envoy', 'Ana Diaz', 'person'),
  actor('navy', 'Peruvian Navy', 'organization', 'peru'),
  actor('ship', 'Northern Star'),
  actor('ship-2', 'Northern Star'),
  actor('storm', 'Cyclone Ingrid', 'other'),
])
const raid: ReportFacts = { roles: { agent: ['peru'], place: ['lima'] } }

it.each<[string, ReportFacts[], string]>([
  ['who did it and where', [raid], 'Raid by Peru in Lima'],
  ['not who did it on another’s word alone', [{ ...raid, attribution: 'a1' }], 'Raid in Lima'],
  [
    'who did it where one article says so itself',
    [
      { ...raid, attribution: 'a1' },
      { ...raid, document: 1 },
    ],
    'Raid by Peru in Lima',
  ],
  [
    'who ended something, and not that he ended',
    [{ kind: 'end', family: 'course', roles: { agent: ['envoy'] } }],
    'Raid by Ana Diaz',
  ],
  [
    'whose word it is',
    [{ family: 'speech', kind: 'statement', roles: { agent: ['envoy'] }, attribution: 'a1' }],
    'Raid by Ana Diaz',
  ],
  [
    'no name twice, though two may have it',
    [{ roles: { agent: ['ship'], target: ['ship-2'] } }],
    'Raid by Northern Star',
  ],
  [
    'whom it was done to before who did it, as “of” has it',
    [{ kind: 'kill', roles: { agent: ['peru'], target: ['envoy'] } }],
    'Raid of Ana Diaz by Peru',
  ],
  ['no name twice in one part', [{ roles: { target: ['ship', 'ship-2'] } }], 'Raid on Northern Star'],
  [
    'nobody beside a word for harm whom it was not done to',
    [{ kind: 'kill', roles: { topic: ['envoy'] } }],
    'Raid',
  ],
  ['no body of a country beside the country', [{ roles: { agent: ['peru', 'navy'] } }], 'Raid by Peru'],
  [
    'a body where the country is not named',
    [{ roles: { agent: ['navy', 'ship'] } }],
    'Raid by Peruvian Navy and Northern Star',
  ],
  [
    'to whom it happened, where nobody else is named',
    [{ family: 'disaster', kind: 'crash', roles: { agent: ['ship'] } }],
    'Raid of Northern Star',
  ],
  [
    'of whom, and not to whom, something is done',
    [{ family: 'politics', kind: 'resign', roles: { target: ['envoy'], recipient: ['peru'] } }],
    'Raid of Ana Diaz',
  ],
  [
    'what ended, where nobody ended it',
    [{ family: 'course', kind: 'end', roles: { agent: ['ship'] } }],
    'Raid of Northern Star',
  ],
  [
    'what thing it was that ended',
    [{ family: 'course', kind: 'end', roles: { target: [] }, words: 'the long talks' }],
    'Raid of “the long talks”',
  ],
  ['no name that only stands near an act of harm', [{ roles: { topic: ['peru'] } }], 'Raid'],
  [
    'a name that talks are about',
    [{ family: 'diplomacy', kind: 'consult', roles: { topic: ['peru'] } }],
    'Raid: Peru',
  ],
  [
    'where a disaster struck',
    [{ family: 'disaster', kind: 'flood', roles: { place: ['lima'] } }],
    'Raid in Lima',
  ],
  [
    'the name of a storm in place of its kind',
    [{ family: 'disaster', kind: 'storm', roles: { agent: ['storm'], place: ['lima'] } }],
    'Cyclone Ingrid in Lima',
  ],
  [
    'no second name that few of the articles give',
    [
      ...[0, 1, 2, 3].map((document) => ({ document, roles: { agent: ['peru'] } })),
      { document: 4, roles: { agent: ['ship'] } },
    ],
    'Raid by Peru',
  ],
])('says %s', (_, facts, title) => {
  expect(titleEvent(facts.map(report), 'raid', actors, titles)).toBe(title)
})
