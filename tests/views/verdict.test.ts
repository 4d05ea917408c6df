// The tag of an event that several articles report, all of one outlet or all one text, and how the story is counted then.
import { expect, it } from 'vitest'
import { countStory } from '../../src/views/count-story.ts'
import { tagOfEvent } from '../../src/views/verdict.ts'
import { nameSources } from '../../src/words/words.ts'
import { smallEdition } from './small-edition.ts'

const ofOneOutlet = smallEdition(({ documents, events }) => {
  for (const document of documents.slice(0, 2)) document.source = 'Daily Post'
  for (const event of events) event.state = 'single-source'
})

it('names the outlet, not its articles', () => {
  const tags = ofOneOutlet.events.map((event) => tagOfEvent(ofOneOutlet, event).text)
  expect(tags).toContain('Only in Daily Post')
})

it('is one text where outlets differ', () => {
  const edition = smallEdition(({ events }) => events.forEach((event) => (event.state = 'single-source')))
  const tags = edition.events.map((event) => tagOfEvent(edition, event).text)
  expect(tags).toContain('One text, in courier and herald')
})

it('a story counts its outlets', () => {
  expect(countStory(ofOneOutlet)).toMatch(
    /^3 articles of 2 sources, \d+ events?, \d in more than one article,/,
  )
  expect(countStory(smallEdition())).toMatch(/^3 sources, \d+ events?, \d in more than one source,/)
  const of = (...outlets: string[]): string =>
    nameSources(outlets.map((source, i) => ({ name: `${source} (${i})`, document: { source } })))
  expect(of('A', 'B', 'C', 'D', 'A')).toBe('four sources')
})
