// What the pages of tests are made of: an invented story, and what a page made from it says of itself.

/** A paragraph, a line between paragraphs, or a quotation or list that belongs to the article. */
export interface Part {
  kind: 'paragraph' | 'subheading' | 'blockquote' | 'item'
  words: string
}

/** A story as an editorial system holds it, before a template makes a page of it. */
export interface PressStory {
  headline: string
  standfirst: string | null
  outlet: string
  authors: string[]
  /** Moment of publication with its offset from UTC. */
  published: string
  url: string
  parts: Part[]
}

/** What a record may hold of a page; a field that is not here must stay open. */
export interface Stated {
  headline?: string
  source?: string
  publishedOn?: string
  url?: string
  byline?: string
}

/** A page as a browser saves it, what it states, and the parts of the story that it shows. */
export interface SavedPage {
  bytes: Uint8Array
  states: Stated
  shows: readonly Part[]
  /** Does the headline stand on the page, or in its metadata alone? */
  printsHeadline: boolean
}

/** A template of a news system. `variant` chooses among the ways in which its sites differ. */
export type Template = (story: PressStory, variant: number) => SavedPage

export const escape = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

export const utf8 = (html: string): Uint8Array => new TextEncoder().encode(html)

export const dayOfStory = ({ published }: PressStory): string => published.slice(0, 10)

/** All fields that a story has. */
export const allOf = (story: PressStory): Required<Stated> => ({
  headline: story.headline,
  source: story.outlet,
  publishedOn: dayOfStory(story),
  url: story.url,
  byline: story.authors.join(', '),
})

/** The parts one by one, each through `write`, with `between` after the n-th. */
export function writeParts(
  parts: readonly Part[],
  write: (part: Part) => string,
  between: Record<number, string> = {},
): string {
  return parts.map((part, index) => write(part) + (between[index] ?? '')).join('\n')
}

const TAGS = { paragraph: 'p', subheading: 'h2', blockquote: 'blockquote', item: 'li' } as const

/** A part as most systems write it. */
export const plainPart = ({ kind, words }: Part): string =>
  kind === 'blockquote'
    ? `<blockquote><p>${escape(words)}</p></blockquote>`
    : kind === 'item'
      ? `<ul><li>${escape(words)}</li></ul>`
      : `<${TAGS[kind]}>${escape(words)}</${TAGS[kind]}>`

/** A JSON-LD script. */
export const linkedData = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`

/** `5 March 2014`, as printed on pages. */
export const printedDay = (story: PressStory): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${dayOfStory(story)}T00:00:00Z`))
