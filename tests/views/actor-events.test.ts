// The events on an actor's page and in its record.
import { expect, it } from 'vitest'
import type { Actor } from '../../src/model/actor.ts'
import type { Mention } from '../../src/model/mention.ts'
import { viewActor } from '../../src/views/actor-page.ts'
import { recordOfActor } from '../../src/views/page-records.ts'
import { find, mention, sinking, smallEdition } from './small-edition.ts'

const actor = (id: string, name: string): Actor => ({
  id,
  kind: 'other',
  name,
  named: true,
  forms: [],
  because: [],
})

const named = (document: string, words: string, of: string): Mention => ({
  ...find(document, words),
  id: 'm1',
  type: 'MISC',
  form: 'name',
  actor: of,
  use: null,
  rule: 'test',
})

const [orion, prices] = [actor('orion', 'Orion'), actor('prices', 'Fuel prices')]

/** The first mention of every article has the same id; only in the Herald it takes part in the sinking. */
const edition = smallEdition((records) => {
  const [herald, , gazette] = records.documents as [
    (typeof records.documents)[0],
    (typeof records.documents)[0],
    (typeof records.documents)[0],
  ]
  herald.mentions = [named('herald', 'Orion', 'orion')]
  gazette.mentions = [named('gazette', 'Fuel prices', 'prices')]
  herald.events = [
    mention('herald', 'h1', 'sank', {
      arguments: [{ role: 'agent', mention: 'm1', ...find('herald', 'Orion') }],
    }),
  ]
  records.actors = [orion, prices]
})

it('an actor takes part in the events whose reports name it as taking part', () => {
  expect(viewActor(edition, orion).events.map(({ title }) => title)).toEqual([sinking.title])
  expect(recordOfActor(edition, orion)).toMatchObject({ events: ['sinking'] })
})

it('mentions are numbered within their article: the same number elsewhere is somebody else', () => {
  expect(viewActor(edition, prices).events).toEqual([])
  expect(recordOfActor(edition, prices)).toMatchObject({ events: [] })
})
