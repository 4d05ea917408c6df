// What pages say of editors' decisions; the editors' own words never stand here.
import { inWords } from './words.ts'

export const editorWords = {
  title: 'Corrections',
  description: 'What was wrong on these pages, what editors set in place of the machine’s answers, and why.',
  lead: 'Newest first: what was wrong on these pages, and what an editor set where the machine erred or could not know. No word of an article is ever changed.',
  place: 'Where',
  heading: 'Set by an editor',
  had: 'The machine said',
  set: 'An editor set',
  events: (n: number) => (n === 1 ? 'one event' : `${inWords(n)} events`),
  actors: (n: number) => (n === 1 ? 'one actor' : `${inWords(n)} actors`),
  open: { events: 'words that tell of no event', actors: 'words that are left open' },
  maybe: ', which may be the same',
  noDay: 'no day',
  told: (had: string, set: string) => `The machine said: ${had}; an editor set: ${set}.`,
  compared: (question: string) => `${question} compared`,
  withheld: 'withheld',
  toldWithheld: (question: string) => `The machine compared ${question}; an editor withheld it.`,
  where: (source: string, line: number) => `${source}, line ${line}`,
  compare: 'Compare',
} as const
