// The pictures that other sites show beside a link: one for the story, and one for each of its events that several sources report.
import type { Verdict } from '../model/comparison.ts'
import type { Event } from '../model/event.ts'
import { coverageOfEvent, isShared } from './coverage.ts'
import type { Edition, Source } from './edition.ts'
import { comparisonsOf } from './event-questions.ts'
import { countStory } from './count-story.ts'
import { once } from './once.ts'
import { letterOf } from './question.ts'
import { countVerdicts } from './verdict.ts'
import { asSentence, nameSources, words } from '../words/words.ts'
import { pageWords } from '../words/page-words.ts'

/** What stands on a picture. `tiles` are the questions of an event, by how they are answered. */
export interface SharePicture {
  /** Below the folder of the site. */
  path: string
  kicker: string
  title: string
  counts: string
  sources: { name: string; letter: string; look: Source['look'] }[]
  tiles: { letter: string; verdict: Verdict }[]
}

export const STORY_PICTURE = '/share/story.png'
/** With more shared events than these, pages show the picture of the story: drawing each takes time at every build. */
const MOST = 40
/** The letters that the pictures' fonts have. */
const WRITABLE = /^[\x20-\x7e\u00a0-\u017f–—‘’‚“”„†•…‹›€™−≤≥→←]*$/u

/** The events that have a picture of their own. */
const picturedEvents = once(({ events }: Edition): Event[] => {
  const shared = events.filter((event) => isShared(event) && writable(event.title).length > 0)
  return shared.length > MOST ? [] : shared
})

/** Every picture to draw. */
export const sharePictures = (edition: Edition): SharePicture[] => [
  ofStory(edition),
  ...picturedEvents(edition).map((event) => ofEvent(edition, event)),
]

/** The picture of a page and what it shows in words: that of its event, or of the story. */
export function pictureOf(edition: Edition, event: Event | null): { path: string; text: string } {
  const isPictured = event !== null && picturedEvents(edition).includes(event)
  const { path, title, counts, sources } = isPictured ? ofEvent(edition, event) : ofStory(edition)
  return { path, text: [title, nameSources(sources), counts].map(asSentence).join(' ') }
}

function ofStory(edition: Edition): SharePicture {
  const n = edition.sources.length
  const [title = pageWords.share.accounts(n)] = writable(edition.story.title)
  return {
    path: STORY_PICTURE,
    kicker: words.site,
    title,
    counts: countStory(edition),
    sources: edition.sources.map(markOf),
    tiles: [],
  }
}

function ofEvent(edition: Edition, event: Event): SharePicture {
  const comparisons = comparisonsOf(edition, event)
  const { reporting } = coverageOfEvent(edition, event)
  return {
    path: `/share/${event.id}.png`,
    kicker: [words.site, ...writable(edition.story.title)].join(' · '),
    title: event.title,
    counts: comparisons.length > 0 ? countVerdicts(comparisons) : words.noComparison,
    sources: reporting.map(markOf),
    tiles: comparisons.map(({ verdict }, i) => ({ letter: letterOf(i), verdict })),
  }
}

const markOf = ({ name, letter, look }: Source): SharePicture['sources'][number] => ({
  name: writable(name)[0] ?? '',
  letter: writable(letter)[0] ?? '',
  look,
})

/** The text in a list, or an empty list where the fonts have not all of its letters. */
const writable = (text: string | null): string[] => (text && WRITABLE.test(text) ? [text] : [])
