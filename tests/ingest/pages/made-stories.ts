// Longer invented stories for the pages of tests: made of the tellings of made stories, dressed as newsrooms dress theirs.
import { makeStory } from '../../stories/made/make-story.ts'
import { OUTLETS } from '../../stories/made/happenings.ts'
import type { Part, PressStory } from './press-story.ts'

/** How many there are. */
export const MADE = 8
const HAPPENINGS_OF_ALL = 90

/** What newsrooms do differently, in turns: more than one author, no standfirst, moments in other zones and precisions. */
const AUTHORS = [
  ['Ana Lima'],
  ['Tom Reed', 'Ines Okoro'],
  ['María José Núñez'],
  ['Jean-Luc O’Brien'],
  ['J. R. van den Berg', 'Kim Lee', 'Åsa Öst'],
]
const MOMENTS = ['T23:40:00-05:00', 'T00:05:00+09:00', 'T12:00:00Z', 'T08:15:00', '']
const STANDFIRSTS = [
  'What is known so far, and what is not',
  null,
  'From the coast to the hills, a month in which little stood still.',
]
const HEADLINES = [
  'A month of storms, strikes and elections',
  '“Nobody was ready”: how the towns fared',
  'Votes & floods: the spring in review',
  'Towns on the river: what happened in March?',
]
const SUBHEADINGS = ['What happens next', 'Why It Matters Now', 'The count']

/** The stories, each that of an outlet of one large made story; the same in every run. */
export function madeStories(): PressStory[] {
  const files = makeStory({ sources: MADE, events: HAPPENINGS_OF_ALL })
  const texts = [...files].filter(([path]) => path.endsWith('.txt')).map(([, text]) => text)
  return texts.map((text, i) => ({
    headline: HEADLINES[i % HEADLINES.length]!,
    standfirst: STANDFIRSTS[i % STANDFIRSTS.length]!,
    outlet: OUTLETS[i]!,
    authors: AUTHORS[i % AUTHORS.length]!,
    published: `2024-04-${String(11 + i)}${MOMENTS[i % MOMENTS.length]}`,
    url: `https://news${i}.example/2024/04/spring-in-review?id=${i}`,
    parts: partsOf(text.trim().split('\n\n').slice(1), i),
  }))
}

/** A heading after every fourth paragraph; of some stories the last sentences are a list, of others a sentence is set apart. */
function partsOf(paragraphs: readonly string[], story: number): Part[] {
  return paragraphs.flatMap((words, i): Part[] => {
    const kind =
      story % 3 === 1 && i === 2
        ? 'blockquote'
        : story % 3 === 2 && i >= paragraphs.length - 3
          ? 'item'
          : 'paragraph'
    const heading = SUBHEADINGS[(story + i / 4) % SUBHEADINGS.length]
    return [
      ...(i > 0 && heading !== undefined ? [{ kind: 'subheading', words: heading } as const] : []),
      { kind, words },
    ]
  })
}
