// What is said outside the pages: feeds, calendar, frames, pictures.
import { count, inWords } from './words.ts'

export const open = 'open'

export const calendarBasis = (basis: string) => `The date rests on: ${basis}`

export const feeds = {
  events: 'Events',
  corrections: 'Corrections',
  page: 'Every source’s words',
  correction: (was: string, is: string, reason: string) => `Was: ${was} Is: ${is} Why: ${reason}`,
} as const

export const share = {
  accounts: (sources: number) => (sources === 1 ? 'One account' : `One story, ${inWords(sources)} accounts`),
  story: 'The title of the story, its sources, and counts of events and differences.',
} as const

/** Whose the positions on the map are, in a file of them. */
export const positions = 'Positions: GeoNames (CC BY 4.0), approximate, and from outside the articles.'

export const embed = {
  description: (title: string) => `${title}: what its sources say, for a frame on another page.`,
  moreEvents: (n: number) => `These are reported most; ${count(n, 'event')} more there.`,
  more: (n: number) => `and ${n} more ${n === 1 ? 'source' : 'sources'}`,
  whole: 'All that each source says',
  link: 'This page for a frame elsewhere',
  timeline: 'Timeline',
  timelineDescription: 'The dated events of the story, for a frame on another page.',
  wholeTimeline: 'The whole timeline',
} as const
