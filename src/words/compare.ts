// What the pages that compare sources say.
import { count } from './words.ts'

export const compare = {
  title: 'Compare',
  words: 'The words',
  further: (events: number) => `The same of ${count(events, 'event')} more`,
  alone: 'Events of one of the two',
  ofTwo: (names: string, counts: string) => `How ${names} tell the same story: ${counts}.`,
  heading: (sources: number) => (sources === 1 ? 'What the source covers' : 'How the sources compare'),
  covers: (sources: number) => (sources === 1 ? 'Its events' : 'What each source covers'),
  reach: (sources: number) =>
    `A large shape is a main report, a small one a mention in passing${sources === 1 ? '' : ', a dotted ring that no report was found'}.`,
  about: (sources: number) => (sources === 1 ? 'What the story is about' : 'What each story is about'),
  with: (name: string) => `${name} with`,
  whyHere: 'Why here:',
  lent: (said: number, all: number) => `${said} of its ${all} words are put into somebody’s mouth`,
} as const
