// What the pages of actors say.
import { count } from './words.ts'

export const actors = {
  title: 'Actors',
  indexDescription: (names: string) => `Who is named in the articles of ${names}, how often, and by whom.`,
  shapes: (sources: number) => (sources < 3 ? 'A shape is a mention' : 'The figures are mentions'),
  sides: (names: string) => `: ${names.replace(' and ', ' to the left of the line, ')} to the right`,
  onceOnly: 'Sentences that an article prints twice count once.',
  groups: 'Groups',
  nobody: 'Nobody is named in these articles.',
  mentions: (counts: string[]) => `Mentions: ${counts.join(', ')}`,
  letters: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  once: (n: number) => `${n} are mentioned once, from A to Z:`,
  onceTitle: (letters: string) => `Mentioned once: ${letters}`,
  onceDescription: (names: string, letters: string) =>
    `Who is mentioned once in the articles of ${names}: ${letters}.`,
  onceLead: 'Each name leads to its page; beside it stands the source.',
  otherPages: 'Other letters',
  moreOften: (n: number) => `${n} more mentioned more than once`,
  moreOnce: (n: number) => `${n} more mentioned once`,
  description: (names: string, actor: string) => `How ${names} name, describe and report on ${actor}.`,
  withoutName: ', not named',
  timesIn: (n: number, isNamed: boolean, source: string) =>
    `${n === 1 ? 'time' : 'times'} ${isNamed ? 'named' : 'mentioned'} in ${source}`,
  timesQuoted: (n: number) => (n === 1 ? 'time quoted' : 'times quoted'),
  names: 'Names',
  forms: (forms: number, mentions: number) =>
    `${count(forms, 'form')}, ${count(mentions, 'mention')}. Each shape is one mention; the figure is its line.`,
  spelled: 'Marked letters differ from one spelling to another.',
  namesCaption: 'Forms of the name by source, with line numbers',
  form: 'Form',
  sourceAndLine: 'Source and line',
  where: (is: string, isNamed: boolean) => `Where ${is} ${isNamed ? 'named' : 'mentioned'}`,
  stripWhere: (hits: number, all: number) => `${hits} of ${count(all, 'sentence')}`,
  strip: (name: string, where: string, isNamed: boolean, lines: number[]) =>
    `${name}: ${where} ${isNamed ? 'name it' : 'speak of it'}${lines.length ? `, on line ${lines.join(', ')}` : ''}.`,
  strips: (object: string, isNamed: boolean) =>
    `Each article from first to last sentence; width is length in words. Filled: a sentence that ${isNamed ? 'names' : 'speaks of'} ${object}, with its line.`,
  called: (is: string) => `What ${is} called`,
  calledNote: 'Descriptions other than the name, with the voice that uses them.',
  ownVoice: 'In a source’s own voice',
  othersSay: 'In what others say',
  nothing: 'Nothing was found.',
  did: (is: string) => `What ${is} said to have done`,
  suffered: (object: string) => `What was done to ${object}`,
  says: (says: string) => `What ${says}`,
  saysNote: (object: string) => `Quotations first, then what is reported of ${object}.`,
  unquoted: (object: string, sources: number) =>
    `${sources === 1 ? 'The article does not quote' : 'No source quotes'} ${object}.`,
  events: 'Events',
  eventCounts: (events: number, shared: number, sources: number) =>
    `${count(events, 'event')}${sources > 1 ? `, ${shared} of them in ${sources === 2 ? 'both sources' : 'more than one source'}` : ''}.`,
  serves: 'Serves',
  servants: 'Its government, forces and officials',
  servantsNote: 'Kept apart from the country: what they do is not counted as its own.',
  namedWith: (object: string) => `Named with ${object}`,
  because: 'Why these mentions were taken together',
  unnamed: 'Described, not named',
  notNamed: (n: number) => `${n} described and not named`,
} as const
