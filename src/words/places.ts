// What the page of places and its map say.
import { capital, count } from './words.ts'

export const places = {
  title: 'Places',
  heading: 'Where, and in whose words',
  description: (names: string) => `What ${names} call each place, where each event was, with the lines.`,
  sentence: (named: number, shared: number, sources: number) =>
    named === 0
      ? 'No place is named in these articles.'
      : `${capital(count(named, 'place'))} ${named === 1 ? 'is' : 'are'} named${sources > 1 ? `, ${shared || 'none'} of them in ${sources === 2 ? 'both sources' : 'more than one source'}` : ''}. The names are the sources’ own; no boundary is drawn.`,
  place: 'Place',
  inTheWords: 'In the words of',
  standsFor: 'for',
  everywhere: 'Every place that is named',
  tables: {
    named: 'Names of places',
    scenes: 'States as the scene',
    described: 'Places without a name',
    governments: 'A place for a government',
  },
  notes: {
    named: 'Each name as each source writes it. Each shape is one mention; the figure is its line.',
    scenes: 'Where a state is named as the place of an event, and not as somebody who acts.',
    described: 'Places that a source describes and does not name.',
    governments:
      'Words for a place that stand for those who govern there. They tell who acts, not where, so they stand apart.',
  },
  asked: 'Where each event was',
  askedNote: 'The same question to every source that reports the event.',
} as const

export const map = {
  title: 'On a map',
  note: 'Positions are approximate and from outside the articles. No boundary is drawn; the names are the sources’ own.',
  ring: 'A ring: a region or a state, at the middle of its towns.',
  sentence: (places: string[]) => `Map. ${places.join('; ')}. The table below says the same.`,
  place: (name: string, where: string, names: string) => `${name}, about ${where}, named by ${names}`,
  columns: { place: 'Place', where: 'About where', named: 'Named by', basis: 'How it was found' },
  open: 'Without a point',
  openNote:
    'A place has no point when nothing of its name is listed, or when more than one place may be meant.',
  credit: 'Positions: GeoNames (CC BY 4.0). Outline of the land: Natural Earth.',
  north: 'N',
  south: 'S',
  east: 'E',
  west: 'W',
} as const
