import { expect, it } from 'vitest'
import { viewEvent } from '../../src/views/event-page.ts'
import { factsOf } from '../../src/views/source-facts.ts'
import { sinking, smallEdition } from './small-edition.ts'

it('does not call an article silent whose language is not read, and says so on its page', () => {
  const edition = smallEdition((records) => {
    records.documents[2]!.language = 'de'
  })
  expect(edition.sources.map(({ id }) => id)).toEqual(['courier', 'herald'])
  expect(edition.unread.map(({ id }) => id)).toEqual(['gazette'])
  expect(viewEvent(edition, sinking).absent.flatMap(({ sources }) => sources.map(({ id }) => id))).toEqual([])
  expect(factsOf(edition.unread[0]!).find(({ name }) => name === 'Not read')?.value).toContain('German')
})

it('does not call an article silent that may belong to another story', () => {
  const page = viewEvent(
    smallEdition(({ problems }) => {
      problems.push({ file: 'gazette.txt', place: null, rule: 'another-story', message: '' })
    }),
    sinking,
  )
  expect(page.absent).toEqual([])
  expect(page.coverage.all.map(({ source }) => source.id)).toEqual(['courier', 'herald'])
  expect(page.share).toContain('both sources')
})

it('calls an article silent that was read and does not report the event', () => {
  expect(
    viewEvent(smallEdition(), sinking).absent.flatMap(({ sources }) => sources.map(({ id }) => id)),
  ).toEqual(['gazette'])
})
