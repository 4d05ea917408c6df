// Pictures to share: which pages have one of their own, and what stands on it.
import { describe, expect, it } from 'vitest'
import { pictureOf, sharePictures } from '../../src/views/share-pictures.ts'
import { sinking, smallEdition } from './small-edition.ts'

describe('sharePictures', () => {
  it('are one of the story and one for each event in several sources', () => {
    expect(sharePictures(smallEdition())).toMatchObject([
      {
        path: '/share/story.png',
        title: 'The Orion',
        counts: '3 sources, 1 event, 1 in more than one source, 2 differences',
      },
      {
        path: '/share/sinking.png',
        kicker: 'Collation · The Orion',
        counts: '3 questions: 2 told differently, 1 in one source only, none told alike',
        sources: [{ name: 'courier' }, { name: 'herald' }],
        tiles: [{ letter: 'a', verdict: 'differs' }, { letter: 'b' }, { letter: 'c', verdict: 'only' }],
      },
    ])
  })
  it('have words for those who do not see them', () => {
    const edition = smallEdition()
    expect(pictureOf(edition, edition.events[0]!)).toEqual({
      path: '/share/sinking.png',
      text: 'A ferry sinks off Port Anders. Courier and herald. 3 questions: 2 told differently, 1 in one source only, none told alike.',
    })
  })
  it.each([
    ['one source reports it', { mentions: [{ document: 'herald', id: 'h1' }] }],
    ['its title has letters that the fonts have not', { title: 'Паром затонул' }],
  ])('are those of the story where %s', (_why, change) => {
    const edition = smallEdition((records) => {
      records.events = [{ ...sinking, ...change }]
    })
    expect(pictureOf(edition, edition.events[0]!).path).toBe('/share/story.png')
    expect(sharePictures(edition)).toHaveLength(1)
  })
  it('are one for all pages where the events are many', () => {
    const edition = smallEdition((records) => {
      records.events = Array.from({ length: 41 }, (_, i) => ({ ...sinking, id: `e${i}` }))
    })
    expect(sharePictures(edition)).toHaveLength(1)
  })
})
