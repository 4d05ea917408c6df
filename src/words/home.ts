// What the first page says.
import { inWords } from './words.ts'

export const home = {
  description: (names: string, sources: number) =>
    sources === 1
      ? `What ${names} reports, event by event, in its own words.`
      : `How ${names} report the same story, event by event, in their own words.`,
  lead: (names: string, sources: number) =>
    sources === 1
      ? `What ${names} tells: each event in its words, on whose word, with the line.`
      : `How ${names} tell it: each event in the words of every source that reports it, on whose word, and what each does not say.`,
  doors: (sources: number, events: number): { path: string; name: string; text: string }[] => [
    ...(events === 0
      ? []
      : [{ path: '/timeline/', name: 'By day', text: 'Every event, when it was, and who says so.' }]),
    {
      path: '/actors/',
      name: 'By actor',
      text:
        sources === 1
          ? 'Who is in the story, and what each is called.'
          : 'Who is in the story, in which source, and what each is called there.',
    },
    { path: '/quotes/', name: 'By voice', text: 'Who is heard, in which words, and through whom.' },
    {
      path: '/numbers/',
      name: 'By number',
      text: 'Which figures are given, of what, and on whose word.',
    },
    {
      path: '/places/',
      name: 'By place',
      text:
        sources === 1
          ? 'Where each event was, and what the place is called.'
          : 'Where each event was, and what each source calls the place.',
    },
    ...(sources === 1
      ? []
      : [
          {
            path: '/compare/',
            name: 'By difference',
            text: 'What each source covers, and where they part.',
          },
        ]),
    {
      path: '/sources/',
      name: 'By source',
      text: `The ${sources === 1 ? 'article itself' : 'articles themselves'}, with notes to the lines.`,
    },
    {
      path: '/search/',
      name: 'By word',
      text: 'Any word or name, in every sentence, and lists from A to Z.',
    },
  ],
  doorsTitle: 'Ways in',
  most: 'Most named',
  dots: 'A shape for every mention.',
  figures: 'How often each source names them.',
  allActors: 'All actors',
  timeline: 'The timeline',
  hasAll: 'has every event.',
  oneAccount: 'One account',
  accounts: (sources: number) => `One story, ${inWords(sources)} accounts`,
} as const
