// The numbers of a story in a line: how many sources, in how many articles, tell of how many events, and how many differences there are.
import { count, countOutlets } from '../words/words.ts'
import { isShared } from './coverage.ts'
import type { Edition } from './edition.ts'
import { once } from './once.ts'
import { isMarked } from './question.ts'

/** How many sources, events and differences the story has, in words. */
export const countStory = once((edition: Edition): string => {
  const shared = edition.events.filter(isShared).length
  const all = edition.sources.length
  const outlets = countOutlets(edition.sources)
  return [
    outlets < all ? `${count(all, 'article')} of ${count(outlets, 'source')}` : count(all, 'source'),
    count(edition.events.length, 'event'),
    ...(all > 1
      ? [
          `${shared} in ${all === 2 ? 'both' : `more than one ${outlets < all ? 'article' : 'source'}`}`,
          count(edition.comparisons.filter(isMarked).length, 'difference'),
        ]
      : []),
  ].join(', ')
})
