// Citations lead to their words; an embedded event holds a sentence of each source and counts the rest.
import { describe, expect, it } from 'vitest'
import { citationsOf, textDirective } from '../../src/views/citations.ts'
import { embedPath, viewEmbed, viewEmbeddedTimeline } from '../../src/views/embed.ts'
import { sinking, smallEdition } from './small-edition.ts'

describe('textDirective', () => {
  it.each([
    ['Fuel prices rose.', 'text=Fuel%20prices%20rose.'],
    ['a-b, c & d', 'text=a%2Db%2C%20c%20%26%20d'],
    ['1 2 3 4 5 6 7 8 9 10 11', 'text=1%202%203%204%205,7%208%209%2010%2011'],
  ])('of %s', (words, directive) => {
    expect(textDirective(words)).toBe(directive)
  })
})

describe('citationsOf', () => {
  const cited = (rights: 'full' | 'excerpts') => {
    const edition = smallEdition(({ documents: [herald] }) => {
      Object.assign(herald!, { rights, headline: 'Ferry lost', publishedOn: '2021-03-02' })
    })
    return citationsOf(edition, edition.sourceOf.get('herald')!, 'https://example.org')
  }
  it('say whose words they are, when and on which line, and lead to them', () => {
    expect(cited('full')[1]).toMatchObject({
      words: 'The coast guard said that at least twelve people drowned.',
      from: 'herald, “Ferry lost”, 2 March 2021',
      address:
        'https://example.org/sources/herald/#L1.2:~:text=The%20coast%20guard%20said%20that%20at%20least%20twelve%20people%20drowned.',
    })
  })
  it('leave out what repeats, and what may not be shown', () => {
    expect(cited('full').map(({ anchor }) => anchor)).toEqual(['L1.1', 'L1.2'])
    expect(cited('excerpts').map(({ anchor }) => anchor)).toEqual(['L1.1'])
  })
})

describe('viewEmbed', () => {
  it('has one sentence of each source that reports the event', () => {
    const { excerpts, more, date } = viewEmbed(smallEdition(), sinking)
    expect(excerpts.map(({ source }) => source.id)).toEqual(['courier', 'herald'])
    expect([more, date]).toEqual([0, 'Monday 1 March 2021'])
  })
  it('has a timeline with every dated event but the background', () => {
    const edition = smallEdition(({ events }) => {
      events.push(
        { ...sinking, id: 'later', date: { ...sinking.date, edtf: '2021-03-09' } },
        { ...sinking, id: 'undated', date: { ...sinking.date, edtf: null } },
        { ...sinking, id: 'past', phase: 'background' },
      )
    })
    const { events } = viewEmbeddedTimeline(edition)
    expect(events.map(({ href }) => href)).toEqual(['/events/sinking/', '/events/later/'])
  })
  it('lists no more of the timeline than a frame has room for', () => {
    const edition = smallEdition(({ events }) => {
      for (let i = 0; i < 40; i++)
        events.push({ ...sinking, id: `e${i}`, date: { ...sinking.date, edtf: '2021-03-09' } })
    })
    const { events, more } = viewEmbeddedTimeline(edition)
    expect([events.length, more]).toEqual([24, 17])
  })
  it.each([
    ['/events/sinking/', '/embed/events/sinking/'],
    ['/timeline/', '/embed/timeline/'],
    ['/actors/x/', null],
  ])('of %s stands at %s', (page, path) => {
    expect(embedPath(page)).toBe(path)
  })
})
