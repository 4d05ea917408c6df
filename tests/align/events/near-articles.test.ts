import { describe, expect, it } from 'vitest'
import { findNearArticles } from '../../../src/align/events/near-articles.ts'
import type { StoryDocument } from '../../../src/model/story-document.ts'

const article = (publishedOn: string | null, ...actors: string[]): StoryDocument =>
  ({
    found: {
      publishedOn,
      mentions: actors.map((actor) => ({ form: 'name', actor })),
      events: [{ type: 'crash', date: '2020-04-30' }],
    },
  }) as unknown as StoryDocument

describe('findNearArticles', () => {
  it.each<[string, StoryDocument, StoryDocument, boolean]>([
    ['the same people on one day', article('2020-05-01', 'a', 'b'), article('2020-05-01', 'a', 'b'), true],
    ['the same people within a week', article('2020-05-01', 'a', 'b'), article('2020-05-08', 'a', 'b'), true],
    ['the same people weeks later', article('2020-05-01', 'a', 'b'), article('2020-05-20', 'a', 'b'), false],
    ['the same people on a day not known', article(null, 'a', 'b'), article('2020-05-20', 'a', 'b'), true],
    ['other people on one day', article('2020-05-01', 'a', 'b'), article('2020-05-01', 'c', 'd'), false],
    ['nobody', article(null), article(null), false],
  ])('%s', (_, a, b, isNear) => {
    expect(findNearArticles([a, b]).areNear(0, 1)).toBe(isNear)
  })
  it('tells of which kind an article tells news', () => {
    const days = findNearArticles([article('2020-05-01'), article('2020-08-01')])
    expect([0, 1].map((at) => days.tellsNewsOf(at, 'crash'))).toEqual([true, false])
    expect(days.tellsNewsOf(0, 'flood')).toBe(false)
  })
  it('tells articles weeks apart from those of one week and those without a day', () => {
    const days = findNearArticles([
      article('2020-05-01'),
      article('2020-05-08'),
      article('2020-05-20'),
      article(null),
    ])
    expect([1, 2, 3].map((b) => days.areWeeksApart(0, b))).toEqual([false, true, false])
  })
})
