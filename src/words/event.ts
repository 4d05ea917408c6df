// What the page of an event says.
import { count, listOf } from './words.ts'

export const event = {
  share: (share: string | null) => (share === null ? 'the one source' : `${share} sources`),
  pair: (group: string | null) => (group === null ? 'One sentence each' : `${group}, in one sentence each`),
  question: 'Question by question',
  above: (letters: string[]) =>
    `${letters.length === 1 ? 'Question' : 'Questions'} ${listOf(letters)} ${letters.length === 1 ? 'is' : 'are'} above.`,
  passages: 'The passages',
  everyLine: (sources: number, hasQuestions: boolean) =>
    `Every line in which ${sources === 1 ? 'the source' : 'a source'} speaks of it.${hasQuestions ? ' Letters lead back to the questions.' : ''}`,
  passagesOf: (more: number) => `The passages of ${more} more`,
  description: (names: string, title: string) =>
    `How ${names} report it, question by question, with the passages: ${title}.`,
  seeQuestion: 'see question',
  tiles: 'Questions',
  tile: 'Question',
  alsoBy: (names: string) => `Also reported by ${names}; these two differ most.`,
  pairCaption: 'Questions put to both sentences',
  around: 'Around it',
  part: 'Who takes part',
  neighbours: 'Before and after',
  before: (date: string) => `Before: ${date}`,
  after: (date: string) => `After: ${date}`,
  reportedBy: 'Reported by',
  when: 'When',
  why: 'Why',
  silent: 'Silent',
  notFound: 'Not found',
  oneText: (isExact: boolean) => `One text, ${isExact ? 'word for word' : 'in nearly the same words'}`,
  standsIn: 'stands in',
  and: 'and',
  vouches: 'However many print it, it vouches once.',
  made: 'How this page was made',
  madeText:
    'Software split the articles into sentences, found the passages, and put the questions; no words of an article were changed. Every excerpt is checked against its article, character by character, at each build.',
  because: (isShared: boolean) =>
    isShared
      ? 'The reports were taken for one event because of:'
      : 'It was taken for an event of its own because of:',
  alike: 'Alike:',
  different: 'Different:',
  go: 'Compare the accounts',
  moreSources: (n: number) => `${n} more`,
  oneSourceOnly: (n: number) => `${count(n, 'event')} in one source only`,
  sameIn: (sources: number) => `The same in ${sources} sources:`,
  theirWords: 'In their words',
  paragraphs: (shown: number, all: number) => `${shown} of ${count(all, 'paragraph')}`,
  notOnIt: (first: number, last: number) =>
    `${first === last ? `Line ${first}` : `Lines ${first} to ${last}`}: no report of it found`,
} as const
