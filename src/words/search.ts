// What the search page says.
import { count } from './words.ts'

export const search = {
  title: 'Search',
  description: (names: string) =>
    `Search the events, actors and sentences of ${names}, by any spelling of a name.`,
  lead: 'Every event, every actor and every sentence that is shown here. Any spelling of a name finds them all.',
  label: 'Words or a name',
  button: 'Search',
  noScript:
    'The search box needs a script and works online only. Everything that has a page stands below, from A to Z.',
  searching: 'Searching …',
  found: (n: number, shown: number) =>
    n === 0
      ? 'No sentence has these words. Try a name from the lists below.'
      : `${count(n, 'result')}${n > shown ? `, the best ${shown} shown` : ''}.`,
  broken: 'The index of the search cannot be read. The lists below have everything that has a page.',
  kinds: { event: 'Events', actor: 'Actors', sentence: 'Sentences' },
  lists: { actors: 'Actors', places: 'Places', events: 'Events' },
  entries: (n: number) => count(n, 'entry', 'entries'),
  nothing: 'Nothing was found in these articles.',
  place: (name: string, line: number) => `${name}, line ${line}`,
  wordsOf: (names: string) => `with words of ${names}`,
  somebody: 'somebody not named',
} as const
