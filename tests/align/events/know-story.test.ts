// What a story knows of its places: which two may hold one event.
import { expect, it } from 'vitest'
import { loadGazetteer } from '../../../scripts/load-gazetteer.ts'
import { knowStory } from '../../../src/align/events/know-story.ts'
import type { Actor } from '../../../src/model/actor.ts'

const gazetteer = loadGazetteer()
const place = (name: string, named = true): Actor => ({
  id: name,
  name,
  kind: 'place',
  named,
  forms: [{ text: name, counts: {} }],
  because: [],
})

it.each<[string, Actor, Actor, boolean]>([
  ['a city and its country', place('Lima'), place('Peru'), true],
  ['two cities of one country', place('Lyon'), place('Paris'), false],
  ['a town that nobody knows and a country', place('Elmwick'), place('Peru'), true],
  ['two towns that nobody knows', place('Elmwick'), place('Oakmouth'), false],
  ['a longer and a shorter name', place('Elmwick'), place('Elmwick harbour'), true],
  ['a town and a place without a name', place('Elmwick'), place('the market', false), true],
])('%s', (_, a, b, mayBeOne) => {
  const story = knowStory([a, b], [], gazetteer, [])
  expect(story.mayBeOnePlace(a.id, b.id)).toBe(mayBeOne)
  expect(story.mayBeOnePlace(b.id, a.id)).toBe(mayBeOne)
})
