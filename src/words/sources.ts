// What the pages of articles say.
import { count } from './words.ts'

export const article = {
  facts: {
    source: 'Source',
    notRead: 'Not read',
    notReadText: (language: string) =>
      `Its language is ${language}. Nothing is compared with it, and it is not called silent.`,
    noLanguage: 'not recognised',
    alone: 'Stands alone',
    aloneText:
      'It tells no event that another article tells, and names nobody whom another one names. It may belong to another story.',
    headline: 'Headline',
    noHeadline: 'None in the file',
    by: 'By',
    published: 'Published',
    notPublished: 'Not stated, and not supplied',
    length: 'Length',
    file: 'File',
    original: 'Original',
  },
  gap: (first: number, last: number) =>
    `Not shown here: ${first === last ? `line ${first}` : `lines ${first} to ${last}`}.`,
  title: 'Sources',
  indexDescription: 'The articles that this story is read from, and what is known of each.',
  lead: (articles: number) =>
    `${count(articles, 'article')}. They stand in this order everywhere; it is no ranking.`,
  description: (name: string) =>
    `The article of ${name}, sentence by sentence, with notes on how others report the same events.`,
  noHeadline: (name: string) => `${name}, without a headline`,
  about: 'What it is about',
  text: 'The text',
  whole: 'All of it, line by line.',
  excerpts:
    'The sentences in which an event was found; the record of this article does not say that it may be shown whole.',
  notShown:
    'The record of this article does not say that it may be shown whole, and no event was looked for in it.',
  marks: 'Underlined: the words that report an event. A note stands where an event is first told.',
  line: 'Line',
  repeats: 'Repeats',
  lineNo: (line: number) => `line ${line}`,
  notes: (line: number) => `Notes to line ${line}`,
  length: (words: number, sentences: number, again: number) =>
    `${count(words, 'word')} in ${count(sentences, 'sentence')}${again > 0 ? `, and ${count(again, 'sentence')} printed again` : ''}`,
} as const

export const cite = {
  title: (name: string) => `To cite ${name}`,
  description: (name: string) =>
    `Every sentence of ${name} that is shown here, with its line and an address that leads to it.`,
  lead: 'Each sentence with whose it is, its line, and an address that leads to it. Browsers that know text fragments mark the words.',
  none: 'No sentence of this article is shown.',
  link: 'Its sentences, to cite',
} as const
